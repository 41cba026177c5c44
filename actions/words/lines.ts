import type { GameObject } from '../../domain/object.ts';
import { settingOf } from '../../domain/settings.ts';
import type { Understood } from '../understand.ts';
import { unknownAction } from '../understand.ts';

/** The most commands that one line can come to. */
export const mostCommands = 20;
/** So often one alias may lead to another. */
const mostDepth = 5;
/** A word of the player's own is defined with what stands behind it, whatever that is. */
const definition = /^(?:alias|unalias)\b/i;

/**
 * The commands that a line comes to: cut at each `;` where the player wants that (`;;` is one that stays), and with the player's
 * own words replaced by what they stand for. `undefined` where that is too much.
 */
export function linesOf(line: string, player: GameObject | undefined): readonly string[] | undefined {
  const { aliases, settings } = player?.traits ?? {};
  if (!player || (aliases === undefined && settings === undefined)) return [line];
  const cut = settingOf(player, 'commands') === 'on' && !definition.test(line.trim());
  const lines: string[] = [];
  for (const part of cut ? parted(line) : [line])
    if (!expand({ line: part, depth: 0, aliases: aliases ?? {}, into: lines })) return undefined;
  return lines;
}

/** What is done with a line that comes to too much. */
export const tooManyLines: Understood = {
  action: unknownAction,
  run: tx =>
    tx.tell(
      `That comes to more than ${mostCommands} commands, or goes round in a circle; nothing of it is done.`,
    ),
};

interface Expansion {
  readonly line: string;
  readonly depth: number;
  readonly aliases: Readonly<Record<string, string>>;
  readonly into: string[];
}

/** Whether a line with its aliases replaced is not too much. */
function expand({ line, depth, aliases, into }: Expansion): boolean {
  const [, word = '', rest = ''] = /^\s*(\S+)\s*(.*)$/s.exec(line) ?? [];
  const key = word.toLowerCase();
  if (!Object.hasOwn(aliases, key)) {
    into.push(line);
    return into.length <= mostCommands;
  }
  if (depth >= mostDepth) return false;
  const template = aliases[key] ?? '';
  return parted(filled(template, rest)).every(it => expand({ line: it, depth: depth + 1, aliases, into }));
}

/** `$1` to `$9` are words that were typed, `$*` all of them; where there is none of these, all come at the end. */
function filled(template: string, rest: string): string {
  const words = rest === '' ? [] : rest.split(/\s+/);
  if (!/\$[1-9*]/.test(template)) return rest === '' ? template : `${template} ${rest}`;
  return template
    .replace(/\$([1-9*])/g, (_, which: string) => (which === '*' ? rest : (words[Number(which) - 1] ?? '')))
    .trim();
}

/** A line cut at each `;`, in which `;;` is one that stays. */
function parted(line: string): string[] {
  const parts = line.split(/(?<!;);(?!;)/).map(it => it.replaceAll(';;', ';').trim());
  const all = parts.filter(it => it !== '');
  return all.length > 0 ? all : [line];
}
