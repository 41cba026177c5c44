import type { AnyAction } from '../../actions/action.ts';
import type { Choose } from './faults/seeded.ts';

const things = ['apple', 'coin', 'sword', 'shirt', 'sack', 'chest', 'candle', 'goose', 'Bob', 'Ann', 'Eve'];
const numbered = [
  '2.apple',
  'all',
  'all.coin',
  '0.coin',
  '99.sword',
  'me',
  'here',
  'tag1',
  'tag2',
  'nothing',
];
const ids = ['town/square', 'town/shed', 'town/lane', 'town/square/coin', 'town/square/north', 'town'];
const made = ['new-9', 'new-20', 'new-40', 'new-80'];
const ways = ['north', 'south', 'in', 'out', 'up', 'southwest', 'door'];
const settings = [
  'shortDesc',
  'name',
  '@visible',
  '@movable',
  '!nothing',
  'color',
  'on',
  'off',
  'wrap',
  'prompt',
];
const oddities = [
  '',
  '"',
  '{actor} [take]',
  '<red>x</red>',
  'ÿ\u0301é',
  '🦢',
  '; ;',
  '$me',
  '__proto__',
  '-1',
  '1.5',
];
const numbers = ['0', '1', '2', '7', '100', '99999999999999999999', '30m'];
const long = ['x'.repeat(400), 'word '.repeat(80)];
const all = [
  ...things,
  ...things,
  ...numbered,
  ...ids,
  ...made,
  ...ways,
  ...settings,
  ...oddities,
  ...numbers,
];

/** Whoever is shut out by these could never come back, or the mode would be another than the one that is looked at. */
const harmless: Readonly<Record<string, readonly string[]>> = {
  ban: ['ban', 'ban Nobody 1h', 'ban Nobody', 'ban \u0000', 'ban Eve'],
  aconfig: ['aconfig', 'aconfig telnet', 'aconfig nothing', 'aconfig world.tickSeconds x', 'aconfig limits'],
};

/** A line with one of the verbs of any action: as its usage wants it with things that may be there, or not at all so. */
export function anyLine(actions: readonly AnyAction[], choose: Choose): string {
  const oneOf = <Item>(items: readonly Item[]): Item => items[choose(items.length)] as Item;
  const action = oneOf(actions);
  const verb = oneOf(action.verbs);
  const safe = harmless[action.verbs[0] ?? ''];
  if (safe) return oneOf(safe);
  const chance = choose(20);
  if (chance === 0) return verb;
  if (chance === 1) return `${verb} ${oneOf([...long, ...oddities])}`;
  if (chance < 5) return [verb, ...Array.from({ length: choose(5) }, () => oneOf(all))].join(' ');
  const form = oneOf(action.usage.split('\n')).replace(/^\S+/, verb);
  const kept = form.replace(/\[([^\]]*)\]/g, (_, part: string) => (choose(2) === 0 ? part : ''));
  return kept.replace(/<([^>]*)>/g, (_, part: string) => fitting(part, oneOf, all));
}

function fitting(
  part: string,
  oneOf: <Item>(items: readonly Item[]) => Item,
  rest: readonly string[],
): string {
  if (/direction|exit/.test(part)) return oneOf(ways);
  if (/room id|area id/.test(part)) return oneOf([...ids, ...ids, ...made]);
  if (/how many|number|page|seconds|level/.test(part)) return oneOf(numbers);
  if (/player|someone|somebody|mobile/.test(part))
    return oneOf(['Bob', 'Ann', 'Eve', 'goose', ...made, 'nobody']);
  if (/item|thing|object|food|vessel|weapon/.test(part))
    return oneOf([...things, ...numbered, ...ids, ...made]);
  return oneOf(rest);
}
