import fc from 'fast-check';

const things = [
  'apple',
  '2.apple',
  'all.apple',
  'coin',
  'candle',
  'sword',
  'sack',
  'chest',
  'statue',
  'all',
  'shirt',
  'pear',
];
const people = ['Bob', 'Ann', 'Eve', 'goose', 'me', 'Dora'];
const ways = ['north', 'south', 'in', 'out', 'n', 's', 'door', 'up'];
const attributes = ['name', 'altNames', 'shortDesc', 'visible', 'movable', 'gender', 'generic'];
const ids = [
  'town/square',
  'town/shed',
  'town/lane',
  'town/square/coin',
  'town/square/north',
  'town',
  'new-7',
  'new-40',
];

const thing = fc.constantFrom(...things);
const person = fc.constantFrom(...people);
const words = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ maxLength: 8, unit: 'grapheme' }),
  fc.constantFrom('hello', '{actor} [take]', 'yes', 'no', '!nothing', 'they'),
);

/** The words of a line with blanks between them. */
function line(...parts: (string | fc.Arbitrary<string>)[]): fc.Arbitrary<string> {
  return fc
    .tuple(...parts.map(it => (typeof it === 'string' ? fc.constant(it) : it)))
    .map(it => it.join(' '));
}

/** What players type who know the game, more or less. */
export const playersLine = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...ways) },
  { weight: 4, arbitrary: line(fc.constantFrom('get', 'drop', 'look', 'look in'), thing) },
  { weight: 2, arbitrary: line('get', thing, 'from', thing) },
  { weight: 2, arbitrary: line('put', thing, 'in', thing) },
  { weight: 2, arbitrary: line('give', thing, 'to', person) },
  { weight: 1, arbitrary: fc.constantFrom('look', 'inventory', 'sit', 'stand', 'who', 'help', 'go', '') },
  { weight: 1, arbitrary: line(fc.constantFrom('tell', 'whisper', 'bow', 'look'), person, words) },
  { weight: 1, arbitrary: line(fc.constantFrom('say', 'emote', 'reply', 'help', ':', "'"), words) },
  { weight: 1, arbitrary: words },
);

const object = fc.oneof(thing, person, fc.constantFrom(...ids, 'here'));

/** What builders type on top of that. */
export const buildersLine = fc.oneof(
  { weight: 3, arbitrary: playersLine },
  { weight: 1, arbitrary: line('acreate', fc.constantFrom('item', 'container', 'mobile', 'room'), words) },
  { weight: 1, arbitrary: line('acreate exit', fc.constantFrom(...ways), fc.constantFrom(...ids)) },
  { weight: 1, arbitrary: line('adelete', object) },
  { weight: 1, arbitrary: line('adesc', object, words) },
  { weight: 1, arbitrary: line('aset', object, fc.constantFrom(...attributes), words) },
  { weight: 1, arbitrary: line('goto', fc.oneof(person, fc.constantFrom(...ids))) },
);
