import { gameTime, skyAt } from '../../domain/calendar.ts';
import { perceptionOf } from '../../domain/perception.ts';
import { terrainOf } from '../../domain/terrain.ts';
import { message } from '../text/spans.ts';
import type { Transaction } from '../transaction.ts';

/** An hour has begun at which the sky changes: those read it who are awake under it and see it. */
export function tellSky(tx: Transaction): void {
  const words = skyAt(gameTime(tx.now));
  if (words === undefined) return;
  const to = [...tx.world.present()].filter(goid => {
    const player = tx.world.get(goid);
    if (!player?.container || !perceptionOf(tx.world, player).sees) return false;
    const { indoors, underwater, type } = terrainOf(tx.world, player.container);
    return !indoors && !underwater && type !== 'underground';
  });
  if (to.length > 0) tx.deliveries.push({ to, message: message([words]) });
}
