/** The telnet commands and options that the features speak of, by their names (RFC 854 and others). */
const codes: Readonly<Record<string, number>> = {
  IAC: 255,
  DONT: 254,
  DO: 253,
  WONT: 252,
  WILL: 251,
  SB: 250,
  GA: 249,
  AYT: 246,
  SE: 240,
  ECHO: 1,
  SGA: 3,
  TTYPE: 24,
  NAWS: 31,
  IS: 0,
  SEND: 1,
};

/** Bytes in words, as `IAC WILL ECHO`, `IAC SB NAWS 0 40 0 24 IAC SE`; `'xterm'` stands for its letters. */
export function telnetOf(words: string): string {
  return words.split(' ').map(byteOf).join('');
}

function byteOf(word: string): string {
  if (word.startsWith("'")) return word.slice(1, -1);
  const code = codes[word] ?? Number(word);
  if (!Number.isInteger(code)) throw new Error(`"${word}" is no byte of telnet`);
  return String.fromCharCode(code);
}

/** A line as bytes of UTF-8; `\x1b` stands for the byte 1b. */
export function bytesOf(line: string): string {
  const pieces = line.split(/\\x([0-9a-f]{2})/);
  return pieces
    .map((piece, at) =>
      at % 2 === 1 ? String.fromCharCode(Number.parseInt(piece, 16)) : Buffer.from(piece).toString('latin1'),
    )
    .join('');
}
