import type { Span } from '../../actions/text/message.ts';
import type { Terminal } from '../wire.ts';

const osc8 = '\u001b]8;;';
const end = '\u001b\\';
/** Makes the one tag that follows it count, in a client that else takes no text for markup (MXP 1.0). */
const nextTag = '\u001b[4z';

/** Text that a click on it types, closed on its own row; as it is where the terminal has no links or the span types nothing. */
export function linked(span: Span, text: string, links: Terminal['links']): string {
  if (links === 'none' || span.command === undefined || text === '') return text;
  if (links === 'osc8') return `${osc8}send:${encodeURIComponent(span.command)}${end}${text}${osc8}${end}`;
  if (!isPlace(span)) return text;
  return `${nextTag}<SEND HREF="${attribute(span.command)}">${text}${nextTag}</SEND>`;
}

/** MXP is for exits and things alone: no line with it holds what a player typed. */
function isPlace({ meaning }: Span): boolean {
  return meaning === 'exit' || meaning === 'item' || meaning === 'mobile';
}

function attribute(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/[^ -~]/g, '');
}
