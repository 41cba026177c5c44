import { readFileSync } from 'node:fs';

/** The lines that everyone sees who connects. @throws where the file cannot be read. */
export function readBanner(): readonly string[] {
  return readFileSync(new URL('banner.txt', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
}
