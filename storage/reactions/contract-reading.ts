import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import type { ReactionPlan, ReactionScript } from '../../domain/reactions/reaction-plan.ts';
import { readReactions } from '../reactions.ts';

/** The words that count as verbs here; the second of a pair is the action's name. */
const verbs = new Map([
  ['say', 'say'],
  ['take', 'get'],
  ['get', 'get'],
  ['give', 'give'],
  ['open', 'open'],
]);

/** How a file for trial begins. */
export const head = 'script: helper\nabout: Helps.\nreactions:\n';

/** What comes of reading some files: their scripts, or all that is wrong with them. */
interface Reading {
  readonly scripts: readonly ReactionScript[];
  readonly complaints: readonly string[];
}

/** Reads files out of a folder of their own, gone when the test is over. */
export async function readFiles(
  test: TestContext,
  files: Readonly<Record<string, string>>,
): Promise<Reading> {
  const folder = await mkdtemp(join(tmpdir(), 'aevum-reactions-'));
  test.after(() => rm(folder, { recursive: true }));
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(folder, name), text)));
  try {
    return { scripts: await readReactions(folder, verb => verbs.get(verb)), complaints: [] };
  } catch (error) {
    const told = error instanceof Error ? error.message : String(error);
    return { scripts: [], complaints: told.replaceAll(`${folder}/`, '').split('\n') };
  }
}

/** Reads one reaction, written without indentation, that has no mistakes. */
export async function readReaction(test: TestContext, text: string): Promise<ReactionPlan> {
  const { scripts, complaints } = await readOne(test, text);
  assert.deepEqual(complaints, []);
  return scripts[0]?.reactions[0] ?? assert.fail('there is no reaction');
}

/** All that is wrong with one reaction. */
export async function complaintsOf(test: TestContext, text: string): Promise<readonly string[]> {
  return (await readOne(test, text)).complaints;
}

function readOne(test: TestContext, text: string): Promise<Reading> {
  return readFiles(test, { 'helper.yaml': `${head}  one:\n${text.replace(/^/gm, '    ')}\n` });
}
