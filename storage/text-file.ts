import { open, rename, rm } from 'node:fs/promises';

/** Writes lines into a file; it takes the place of what was there only when it is whole and durable. */
export async function writeLines(path: string, lines: Iterable<string>): Promise<void> {
  const temporary = `${path}.tmp`;
  const file = await open(temporary, 'w');
  try {
    for (const chunk of chunksOf(lines)) await file.writeFile(chunk);
    await file.sync();
    await file.close();
    await rename(temporary, path);
  } catch (error) {
    await file.close();
    await rm(temporary, { force: true });
    throw error;
  }
}

const chunkLetters = 1 << 16;

function* chunksOf(lines: Iterable<string>): Generator<string> {
  let chunk = '';
  for (const line of lines) {
    chunk += `${line}\n`;
    if (chunk.length < chunkLetters) continue;
    yield chunk;
    chunk = '';
  }
  yield chunk;
}
