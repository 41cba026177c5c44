import type { Charset, Terminal } from '../wire.ts';
import { charsetNamed } from './charsets.ts';
import type { Variables } from './options/environ-variables.ts';

/** What a client has said of itself. */
export interface ClientFacts {
  readonly width: number;
  readonly height: number;
  /** Its terminal types in the order told, cleaned: the client's name first. */
  readonly names: readonly string[];
  /** The bits of the Mud Terminal Type Standard; `undefined` where the client told none. */
  readonly mtts: number | undefined;
  /** What was agreed by CHARSET. */
  readonly charset: Charset | undefined;
  /** What it told by NEW-ENVIRON. */
  readonly variables: Variables;
  /** Whether it agreed to MXP. */
  readonly mxp: boolean;
}

const bits = { ansi: 1, utf8: 4, colours256: 8, screenReader: 64, trueColour: 256 } as const;

const allColours = /truecolor/i;
const manyColours = /256/i;
const someColours =
  /ansi|xterm|vt\d|linux|screen|tmux|rxvt|color|cygwin|putty|tintin|tinyfugue|mudlet|mushclient|cmud|zmud/i;

/** What is taken for granted of a client that says nothing. */
export const silentClient: ClientFacts = {
  width: 80,
  height: 24,
  names: [],
  mtts: undefined,
  charset: undefined,
  variables: {},
  mxp: false,
};

/** The terminal behind those facts; what the player answered to the colour question comes before them. */
export function terminalOf(facts: ClientFacts, colourWanted: boolean | undefined): Terminal {
  const { width, height, variables, names } = facts;
  const mtts = bitsOf(facts);
  return {
    width,
    height,
    colour: colourOf(facts, mtts, colourWanted),
    charset: charsetOf(facts, mtts),
    links: linksOf(facts),
    screenReader: ((mtts ?? 0) & bits.screenReader) !== 0 || variables.SCREEN_READER === '1',
    client: variables.CLIENT_NAME || (names[0] ?? ''),
  };
}

/** The bits of both ways to tell them together: TinTin++ knows some only by the one and some only by the other. */
function bitsOf({ mtts, variables }: ClientFacts): number | undefined {
  const told = /^\d{1,6}$/.test(variables.MTTS ?? '') ? Number(variables.MTTS) : undefined;
  return mtts === undefined ? told : mtts | (told ?? 0);
}

function colourOf(
  { names, variables }: ClientFacts,
  mtts: number | undefined,
  wanted: boolean | undefined,
): Terminal['colour'] {
  if (wanted === false) return 'none';
  const told =
    mtts === undefined ? colourOfNames([...names, variables.TERMINAL_TYPE ?? '']) : colourOfBits(mtts);
  return wanted && told === 'none' ? '16' : told;
}

function colourOfBits(mtts: number): Terminal['colour'] {
  if ((mtts & bits.ansi) === 0) return 'none';
  if ((mtts & bits.trueColour) !== 0) return 'true';
  return (mtts & bits.colours256) === 0 ? '16' : '256';
}

function colourOfNames(names: readonly string[]): Terminal['colour'] {
  if (names.some(name => allColours.test(name))) return 'true';
  if (names.some(name => manyColours.test(name))) return '256';
  return names.some(name => someColours.test(name)) ? '16' : 'none';
}

/** What was agreed, what the client told, or what its bits say; a client that says nothing of it reads UTF-8. */
function charsetOf({ charset, variables }: ClientFacts, mtts: number | undefined): Charset {
  const told = charset ?? charsetNamed(variables.CHARSET ?? '');
  if (told) return told;
  return (mtts ?? 0) > 0 && ((mtts ?? 0) & bits.utf8) === 0 ? 'ascii' : 'utf-8';
}

function linksOf({ mxp, variables }: ClientFacts): Terminal['links'] {
  if (variables.OSC_HYPERLINKS_SEND === '1') return 'osc8';
  return mxp ? 'mxp' : 'none';
}
