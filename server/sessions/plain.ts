import type { Meaning, Message } from '../../actions/text/message.ts';

/** A message of the server itself, a line for each text. */
export function plain(...lines: string[]): Message {
  return said('plain', lines);
}

/** One that must not be missed. */
export function important(...lines: string[]): Message {
  return said('important', lines);
}

function said(meaning: Meaning, lines: readonly string[]): Message {
  return { channel: 'main', lines: lines.map(text => [{ meaning, text }]) };
}
