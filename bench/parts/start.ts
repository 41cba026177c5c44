import { makeBigWorld } from '../big-world.ts';
import { newFolder, removeFolder, startAevum } from '../child-server.ts';
import type { Options } from '../options.ts';
import { overRounds } from '../table.ts';

const largeWorld = 100_000;

/** From the start of the process until players can come in: a new world, the same again, and a large one. */
export async function start({ rounds, node }: Options): Promise<void> {
  console.log('\nstart: seconds from the start of the process to ready');
  const fresh: number[] = [];
  const again: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const folder = newFolder();
    fresh.push(await startOnce(folder, node));
    again.push(await startOnce(folder, node));
    removeFolder(folder);
  }
  console.log(`  a new starter world: ${overRounds(fresh, 2)}`);
  console.log(`  the starter world again: ${overRounds(again, 2)}`);
  const folder = newFolder();
  await makeBigWorld(folder, largeWorld);
  const large: number[] = [];
  for (let round = 0; round < rounds; round += 1) large.push(await startOnce(folder, node));
  removeFolder(folder);
  console.log(`  ${largeWorld} objects: ${overRounds(large, 2)}`);
}

async function startOnce(folder: string, node: readonly string[]): Promise<number> {
  const server = await startAevum({ folder, node });
  await server.stop();
  return server.startSeconds;
}
