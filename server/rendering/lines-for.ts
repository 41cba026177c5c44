import type { Line, Message } from '../../actions/text/message.ts';

/** The lines of a message for those who see them, or for those who hear them. */
export function linesFor({ lines, spoken }: Message, screenReader = false): readonly Line[] {
  return screenReader && spoken ? spoken() : lines;
}
