import type { Message } from '../../actions/text/message.ts';
import type { LimitReached } from '../limit-name.ts';
import { cleanLine } from '../telnet/clean-line.ts';
import { withoutHalfCharacter } from '../telnet/decode-line.ts';
import { lineWasCut } from '../telnet/notices.ts';

/** A line as a client sent it, made fit to be shown to others, and whether it was longer than so many bytes. */
export function typedLine(
  text: string,
  mostBytes: number,
): { readonly line: string; readonly isCut: boolean } {
  const bytes = Buffer.from(text.replace(/[\r\n]+/g, ' '), 'utf8');
  const isCut = bytes.length > mostBytes;
  const kept = isCut ? withoutHalfCharacter(bytes.subarray(0, mostBytes)) : bytes;
  return { line: cleanLine(kept.toString('utf8')), isCut };
}

/** Counts a line that was cut, and gives what its player reads of it. */
export function lineCut(mostBytes: number, reached: LimitReached): Message {
  reached('lineBytes');
  return lineWasCut(mostBytes);
}
