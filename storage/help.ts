import { join } from 'node:path';
import { z } from 'zod';
import type { HelpText } from '../domain/help-text.ts';
import { tiers } from '../domain/traits/character.ts';
import { readSources } from './areas/area-folder.ts';
import type { AreaSource, Path, ReadableSource } from './areas/area-source.ts';
import { keyed, line, mistakesIn, oneOf, prose, wanted } from './areas/form.ts';
import { areaLimits } from './areas/limits.ts';
import { namedAs } from './areas/named-as.ts';
import type { Problem } from './areas/world-file-error.ts';
import { WorldFileError } from './areas/world-file-error.ts';

const words = z
  .array(line(areaLimits.alias).regex(/^[^A-Z]*$/, 'must be in lower-case letters'), {
    error: wanted('a list of words, as [get, drop]'),
  })
  .max(areaLimits.aliases, `must have at most ${areaLimits.aliases} entries`);

function formOf(name: string) {
  return keyed({
    help: namedAs(name),
    aliases: words.optional(),
    tier: oneOf(tiers).optional(),
    text: prose(areaLimits.description).default(''),
    adds: prose(areaLimits.description).default(''),
    see: words.default([]),
  });
}

/** What the game explains by itself: of each word the command that it starts, and the shelves of its help. */
export interface OwnHelp {
  readonly command: (word: string) => string | undefined;
  readonly shelves: readonly string[];
}

interface Judged {
  readonly source: AreaSource;
  readonly help: HelpText | undefined;
  readonly problems: readonly Problem[];
}

/**
 * Reads every help file beside the world files of a folder; where there is no folder `help` there are none.
 * @throws WorldFileError with all that is wrong in all of them, each with file, line and column.
 */
export async function readHelp(folder: string, own: OwnHelp): Promise<readonly HelpText[]> {
  const sources = await readSources(join(folder, 'help'), 'absent is empty');
  const judged = sources.map(it => judge(it, own));
  const problems = [...judged.flatMap(it => it.problems), ...togetherWrong(judged, own)];
  if (problems.length > 0) throw new WorldFileError(problems);
  return judged.flatMap(({ help }) => help ?? []);
}

function judge(source: AreaSource, own: OwnHelp): Judged {
  if (source.state === 'unreadable') return { source, help: undefined, problems: source.problems };
  const name = source.area;
  const parsed = formOf(name).safeParse(source.value);
  if (!parsed.success) {
    const mistakes = mistakesIn(parsed.error).map(({ path, message }) => source.problem(path, message));
    return { source, help: undefined, problems: [...source.problems, ...mistakes] };
  }
  const { aliases, tier, help: _name, ...rest } = parsed.data;
  const isCommand = own.command(name) !== undefined;
  const help = { ...{ name, isCommand, aliases: aliases ?? [], tier: tier ?? 'player' }, ...rest };
  const tell = (wrong: boolean, key: string, text: string) => (wrong ? [source.problem([key], text)] : []);
  return {
    ...{ source, help },
    problems: [
      ...source.problems,
      ...tell(own.shelves.includes(name) || name === 'search', 'help', 'is a word of help itself'),
      ...(isCommand
        ? [
            ...tell(own.command(name) !== name, 'help', `is another word for "${own.command(name)}"`),
            ...tell(aliases !== undefined, 'aliases', 'are for topics; a command has its own words'),
            ...tell(tier !== undefined, 'tier', 'is for topics; a command says itself who may use it'),
            ...tell(help.text + help.adds === '', 'help', 'needs text, or something that it adds'),
          ]
        : tell(help.text === '', 'text', 'is missing')),
    ],
  };
}

/** What no file shows by itself: a word for two topics, or something to see that nobody explains. */
function togetherWrong(judged: readonly Judged[], own: OwnHelp): Problem[] {
  const known = new Set(judged.flatMap(({ help }) => (help?.isCommand === false ? [help.name] : [])));
  return judged.flatMap(({ source, help }) => {
    if (source.state === 'unreadable' || !help) return [];
    return [...aliasesTaken(source, help, { own, known }), ...unseen(source, help, { own, known })];
  });
}

interface Words {
  readonly own: OwnHelp;
  /** Names of topics, and the aliases that were read already. */
  readonly known: Set<string>;
}

function aliasesTaken(source: ReadableSource, { aliases }: HelpText, { own, known }: Words): Problem[] {
  return aliases.flatMap((alias, at) => {
    const taken = known.has(alias) || own.command(alias) !== undefined || own.shelves.includes(alias);
    known.add(alias);
    return taken ? [source.problem(pathTo('aliases', at), `"${alias}" is explained already`)] : [];
  });
}

function unseen(source: ReadableSource, { see }: HelpText, { own, known }: Words): Problem[] {
  return see.flatMap((word, at) =>
    known.has(word) || own.command(word) !== undefined || own.shelves.includes(word)
      ? []
      : [source.problem(pathTo('see', at), `"${word}" is explained nowhere`)],
  );
}

function pathTo(key: string, at: number): Path {
  return [key, at];
}
