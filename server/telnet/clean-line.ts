import { isAscii, isNarrow, printable } from '../rendering/printable.ts';

const ESC = '\u001b';
const BEL = '\u0007';

/** Control sequences as a whole (ECMA-48): CSI, strings such as OSC up to their end, single shifts, and the short ones. Both forms, 7 and 8 bit. */
const sequences = new RegExp(
  [
    `(?:${ESC}\\[|\u009b)[0-?]*[ -/]*[@-~]?`,
    `(?:${ESC}[\\]PX^_]|[\u0090\u0098\u009d-\u009f])[^${BEL}${ESC}\u009c]*(?:${BEL}|${ESC}\\\\|\u009c)?`,
    `(?:${ESC}[NO]|[\u008e\u008f])[ -~]?`,
    `${ESC}[ -/]*[0-~]?`,
  ].join('|'),
  'g',
);

const erasing = /[\b\u007f]/;

/** More marks upon one letter than any script needs. */
const markFlood = /([\p{M}\p{Cf}]{6})[\p{M}\p{Cf}]+/gu;

/**
 * A typed line as it may be shown to others: without controls, escape sequences, bidirectional overrides and floods of combining
 * marks; tabs are spaces; backspace and DEL have taken away what stood before them.
 */
export function cleanLine(text: string): string {
  if (isAscii(text)) return text;
  const typed = edited(text.replace(sequences, ''));
  return isNarrow(typed) ? typed : printable(typed).replace(markFlood, '$1');
}

function edited(text: string): string {
  if (!erasing.test(text)) return text;
  const kept: string[] = [];
  for (const character of text) {
    if (erasing.test(character)) kept.pop();
    else kept.push(character);
  }
  return kept.join('');
}
