import { join } from 'node:path';
import { z } from 'zod';
import type { Prototype } from '../domain/prototype.ts';
import { readSources, scriptNames } from './areas/area-folder.ts';
import type { AreaSource, Path, ReadableSource } from './areas/area-source.ts';
import { thingsOf } from './areas/area-text.ts';
import { keyed, mistakesIn, wanted } from './areas/form.ts';
import { areaLimits } from './areas/limits.ts';
import { thing } from './areas/schema.ts';
import { noScript } from './areas/script-names.ts';
import type { Problem } from './areas/world-file-error.ts';
import { WorldFileError } from './areas/world-file-error.ts';
import type { ThingText } from './areas/written-things.ts';

const form = keyed({
  prototypes: z
    .array(thing, { error: wanted('a list, each entry with a hyphen') })
    .max(areaLimits.prototypes, `must have at most ${areaLimits.prototypes} entries`),
});

/** What `acreate` means by itself. */
const taken: readonly string[] = ['item', 'container', 'mobile', 'room', 'exit'];

/** What has been read so far, and what is there besides. */
interface Reading {
  readonly scripts: ReadonlySet<string>;
  readonly names: Set<string>;
}

interface Judged {
  readonly prototypes: readonly Prototype[];
  readonly problems: readonly Problem[];
  /** What is carried and is none of these prototypes. */
  readonly carried: (names: ReadonlySet<string>) => readonly Problem[];
}

/**
 * Reads every prototype file beside the world files of a folder; where there is no folder `prototypes` there are none.
 * @throws WorldFileError with all that is wrong in all of them, each with file, line and column.
 */
export async function readPrototypes(folder: string): Promise<readonly Prototype[]> {
  const sources = await readSources(join(folder, 'prototypes'), 'absent is empty');
  const reading: Reading = { scripts: await scriptNames(folder), names: new Set(taken) };
  const read = sources.map(source => judge(source, reading));
  const problems = [...read.flatMap(it => it.problems), ...read.flatMap(it => it.carried(reading.names))];
  if (problems.length > 0) throw new WorldFileError(problems);
  return read.flatMap(it => it.prototypes);
}

/**
 * The names of all prototypes beside the world files of a folder.
 * @throws WorldFileError as above
 */
export async function prototypeNames(folder: string): Promise<ReadonlySet<string>> {
  return new Set((await readPrototypes(folder)).map(({ name }) => name));
}

function judge(source: AreaSource, reading: Reading): Judged {
  if (source.state === 'unreadable') return { prototypes: [], problems: source.problems, carried: () => [] };
  const parsed = form.safeParse(source.value);
  if (!parsed.success) {
    const mistakes = mistakesIn(parsed.error).map(({ path, message }) => source.problem(path, message));
    return { prototypes: [], problems: [...source.problems, ...mistakes], carried: () => [] };
  }
  const where = { area: source.area, room: `prototypes/${source.area}` };
  const { prototypes } = parsed.data;
  return {
    prototypes: prototypes.map(text => ({ name: nameOf(text), things: thingsOf(where, text) })),
    problems: [
      ...source.problems,
      ...prototypes.flatMap((text, at) => problemsOf(source, { text, path: ['prototypes', at], reading })),
    ],
    carried: names =>
      prototypes.flatMap((text, at) => {
        const path = ['prototypes', at, 'carries'];
        const unknown = 'mobile' in text ? (text.carries ?? []).filter(it => !names.has(it)) : [];
        return unknown.map(it => source.problem(path, `names "${it}", which is no prototype`));
      }),
  };
}

interface Written {
  readonly text: ThingText;
  readonly path: Path;
  readonly reading: Reading;
}

/** What no form shows: a name that is taken, or a reaction file that is not there. */
function problemsOf(source: ReadableSource, { text, path, reading }: Written): Problem[] {
  const name = nameOf(text);
  const twice = reading.names.has(name) ? [source.problem(path, `is named "${name}", which is taken`)] : [];
  reading.names.add(name);
  return [...twice, ...scriptProblems(source, { text, path, reading })];
}

function scriptProblems(source: ReadableSource, { text, path, reading }: Written): Problem[] {
  const inner = 'container' in text ? text.contents : [];
  const absent = text.reactions.filter(it => !reading.scripts.has(it));
  return [
    ...absent.map(it =>
      source.problem([...path, 'reactions'], `name "${it}", ${noScript(it, [...reading.scripts])}`),
    ),
    ...inner.flatMap((it, at) =>
      scriptProblems(source, { text: it, path: [...path, 'contents', at], reading }),
    ),
  ];
}

function nameOf(text: ThingText): string {
  if ('item' in text) return text.item;
  return 'container' in text ? text.container : text.mobile;
}
