const [VAR, VALUE, ESC, USERVAR] = [0, 1, 2, 3] as const;

/** The variables that mean something here; all others are passed over, so that a client makes nothing grow. */
export const knownVariables = [
  'CHARSET',
  'CLIENT_NAME',
  'CLIENT_VERSION',
  'MTTS',
  'TERMINAL_TYPE',
  'ANSI',
  '256_COLORS',
  'TRUECOLOR',
  'UTF-8',
  'SCREEN_READER',
  'OSC_HYPERLINKS',
  'OSC_HYPERLINKS_SEND',
] as const;

export type Variable = (typeof knownVariables)[number];
export type Variables = Readonly<Partial<Record<Variable, string>>>;

const longestValue = 256;
const mostVariables = 64;

/** Reads the variables of NEW-ENVIRON, whether of the system or the user, empty names passed over and values cleaned. */
export function readVariables(payload: Buffer): Variables {
  const found: Partial<Record<Variable, string>> = {};
  for (const { name, value } of pairs(payload)) {
    const known = knownVariables.find(it => it === name);
    if (known && value !== undefined) found[known] = cleaned(value);
  }
  return found;
}

interface Pair {
  name: string;
  value: string | undefined;
}

/** `type name [VALUE value]` over and over; ESC takes the meaning from the byte after it. */
function pairs(payload: Buffer): readonly Pair[] {
  const read: Pair[] = [];
  let pair: Pair | undefined;
  for (let at = 0; at < payload.length; at += 1) {
    const byte = payload.readUInt8(at);
    if (byte === VAR || byte === USERVAR) {
      if (read.length >= mostVariables) return read;
      pair = { name: '', value: undefined };
      read.push(pair);
    } else if (byte === VALUE && pair && pair.value === undefined) pair.value = '';
    else {
      if (byte === ESC) at += 1;
      grow(pair, payload[at]);
    }
  }
  return read;
}

function grow(pair: Pair | undefined, byte: number | undefined): void {
  if (!pair || byte === undefined) return;
  const letter = String.fromCharCode(byte);
  if (pair.value === undefined) pair.name += letter;
  else if (pair.value.length < longestValue) pair.value += letter;
}

function cleaned(value: string): string {
  return value.replace(/[^ -~]/g, '').trim();
}
