import type { Act } from '../act.ts';
import { capitalised } from '../text/grammar.ts';
import type { Refs } from '../text/perspective.ts';
import { span } from '../text/spans.ts';
import type { Speech } from './sentence.ts';

/** Which verb tells how something is said, and to whom. */
interface Manner {
  /** Instead of say, ask and exclaim. */
  readonly verb?: string;
  /** Whom it is said to, as the template has it: ` to {target}`. */
  readonly to?: string;
}

/** The template of something said: `{manner}, {actor} [smile] and [say] to {target}, "{spoken}"`. */
export function spokenTemplate(speech: Speech, { verb = speech.verb, to = '' }: Manner = {}): string {
  const lead = speech.manner === '' ? '{actor}' : '{manner}, {actor}';
  const { face } = speech;
  if (speech.words === '') return `${lead} [${face ?? 'smile'}]${to.replace(' to ', ' at ')}.`;
  return `${lead} ${faced(face)}[${verb}]${to}, "{spoken}"`;
}

/** Something said aloud to each as they perceive it; who does not hear sees lips move. */
export function spokenAloud(speech: Speech, manner: Manner = {}): string | Act {
  const full = spokenTemplate(speech, manner);
  if (speech.words === '') return full;
  return { full, blind: full, deaf: `{actor} [move] {actor.their} lips.` };
}

/** What the templates speak of besides people. */
export function spokenRefs({ words, manner }: Speech, meaning: 'speech' | 'tell' = 'speech'): Refs {
  return { spoken: span(words, meaning), manner: span(capitalised(manner)) };
}

function faced(face: Speech['face']): string {
  if (face === undefined) return '';
  return face === 'laugh' ? '[laugh] as {actor.they} ' : `[${face}] and `;
}
