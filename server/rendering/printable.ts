/** Nothing but printable ASCII: the quick answer for nearly every text. */
const ascii = /^[ -~]*$/;

/** Letters and punctuation of Latin, Greek and Cyrillic in one code point each: no controls, no marks, nothing wide. */
const narrow = /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u0384-\u0482\u048a-\u052f\u1e00-\u1eff\u2010-\u2027]*$/;

/** Controls (C0, DEL, C1), line and paragraph separators, and what turns the direction of text around. */
const controls = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f]/gu;

/** Tells whether text holds nothing but printable ASCII: one byte and one column a character. */
export function isAscii(text: string): boolean {
  return ascii.test(text);
}

/** Tells quickly of most text that it is printable and has one column a character; `false` says only that it must be measured. */
export function isNarrow(text: string): boolean {
  return ascii.test(text) || narrow.test(text);
}

/** Text without anything that could steer a terminal: tabs become spaces, every other control goes. */
export function printable(text: string): string {
  if (isNarrow(text)) return text;
  return text.replaceAll('\t', ' ').replace(controls, '');
}
