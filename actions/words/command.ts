import type { Span } from '../text/message.ts';

/** A line that can be typed, or clicked where the terminal can; shown as other words where some are given. */
export function command(line: string, shown = line): Span {
  return { meaning: 'command', text: shown, command: line };
}
