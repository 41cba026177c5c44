import { livingOf, vitalsAt } from '../../domain/vitals.ts';
import { wholePanel } from './panel.ts';

/** How one is: health (`hp`), stamina (`ep`) and fortitude (`wp`), each with its most. */
export const charVitals = wholePanel('Char.Vitals', 'oneself', ({ viewer, now }) => {
  const living = livingOf(viewer);
  if (!living) return undefined;
  const { health, maxHealth, stamina, maxStamina, fortitude, maxFortitude, satiety } = vitalsAt(living, now);
  return {
    ...{ hp: health, maxhp: maxHealth },
    ...{ ep: stamina, maxep: maxStamina },
    ...{ wp: fortitude, maxwp: maxFortitude },
    ...(satiety === null ? {} : { satiety }),
    string: `H:${health}/${maxHealth} S:${stamina}/${maxStamina} F:${fortitude}/${maxFortitude}`,
  };
});
