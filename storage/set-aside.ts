import { rename, stat } from 'node:fs/promises';

/** Gives a folder another name, `<folder>.old-1`, `.old-2` …; tells which, or nothing where there is no such folder. */
export async function setAside(folder: string): Promise<string | undefined> {
  if (!(await exists(folder))) return undefined;
  for (let number = 1; ; number += 1) {
    const aside = `${folder}.old-${number}`;
    if (await exists(aside)) continue;
    await rename(folder, aside);
    return aside;
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
