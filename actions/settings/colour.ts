import { action } from '../action.ts';
import { colouredMeanings, meaningNamed, readColour } from '../text/colours.ts';
import type { Line } from '../text/message.ts';
import { span } from '../text/spans.ts';
import type { Transaction } from '../transaction.ts';
import { change } from './change.ts';

const howTo =
  'A colour is a name (red, bright green, 208) with bold, dim, underline, blink or reverse before it, and "on" and another behind it.';

/** Sets colours by what is typed behind `set color`. */
export function setColour(tx: Transaction, [first = '', ...format]: readonly string[]): void {
  const what = first.toLowerCase();
  if (what === '') return showColours(tx);
  if (what === 'on' || what === 'off') {
    change(tx, 'color', what);
    return tx.tell(`Colour is ${what}.`);
  }
  if (what === 'default') return resetColours(tx);
  const meaning = meaningNamed(what);
  if (!meaning)
    return tx.tell(`There is no colour for "${first}". There are: ${colouredMeanings.join(', ')}.`);
  const wanted = format.join(' ').toLowerCase();
  if (wanted === '' || wanted === 'default') {
    change(tx, `color.${meaning}`, '');
    return tx.tell(`The colour of ${meaning} is as it comes.`);
  }
  if (!readColour(wanted)) return tx.tell(`"${wanted}" is no colour. ${howTo}`);
  change(tx, `color.${meaning}`, wanted);
  tx.tell([span(`The colour of ${meaning} is `), { meaning, text: wanted }, span('.')]);
}

function showColours(tx: Transaction): void {
  const { settings = {} } = tx.actor.traits;
  const lines = colouredMeanings.map(
    (meaning): Line => [
      { meaning, text: meaning },
      span(`: ${settings[`color.${meaning}`] ?? 'as it comes'}.`),
    ],
  );
  tx.tell(`Colour is ${settings.color ?? 'as your program wants it'}.`, ...lines, howTo);
}

function resetColours(tx: Transaction): void {
  const { settings = {} } = tx.actor.traits;
  for (const setting of Object.keys(settings)) if (/^color(?:\.|$)/.test(setting)) change(tx, setting, '');
  change(tx, 'color', '');
  tx.tell('All colours are as they come.');
}

/** The same in words of their own. */
export const setColourOf = action({
  verbs: ['setcolor', 'setcolour'],
  usage: 'setcolor <what> <colour>\nsetcolor <what> default',
  help: `Gives one kind of text the colour that you want. ${howTo}`,
  topic: 'yourself',
  otherWords: true,
  parse: ({ words }) => (words.length < 2 ? undefined : { words }),
  run: (tx, { words }) => setColour(tx, words),
});

/** Which colours there are. */
export const showAllColours = action({
  verbs: ['showcolors', 'showcolours'],
  usage: 'showcolors',
  help: 'Shows which kinds of text there are, and the colours that you have chosen for them.',
  topic: 'yourself',
  otherWords: true,
  parse: () => ({}),
  run: showColours,
});
