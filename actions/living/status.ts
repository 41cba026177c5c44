import { livingOf, vitalsAt } from '../../domain/vitals.ts';
import { action } from '../action.ts';
import { healthWords, satietyWords } from './conditions.ts';

/** How one is, all in all. */
export const status = action({
  verbs: ['status', 'st', 'stat', 'score'],
  usage: 'status',
  help: 'Tells you how hurt, how hungry and how tired you are, and how you hold yourself.',
  topic: 'yourself',
  parse: () => ({}),
  run(tx) {
    const { actor, now } = tx;
    const living = livingOf(actor);
    if (!living) return;
    const { health, maxHealth, stamina, maxStamina, fortitude, maxFortitude } = vitalsAt(living, now);
    const hunger = satietyWords(actor, now);
    tx.tell(
      `You are ${healthWords(actor, now)}${hunger === undefined ? '' : ` and ${hunger}`}.`,
      `You have ${health} of ${maxHealth} points of health, ${stamina} of ${maxStamina} of stamina and ${fortitude} of ${maxFortitude} of fortitude.`,
      `You are ${actor.traits.posture?.state ?? 'standing'}.`,
    );
  },
});
