import type { GameObject } from '../domain/object.ts';
import type { Entry, Topic } from './entry.ts';

/** What somebody does who sleeps, they do in their dreams. */
const waking: readonly Topic[] = ['moving', 'looking', 'things', 'talking', 'gestures'];

/** Whether somebody sleeps too deeply to do something. */
export function tooAsleepFor(actor: GameObject, { topic, whileAsleep }: Entry): boolean {
  return actor.traits.posture?.state === 'sleeping' && !(whileAsleep ?? !waking.includes(topic));
}
