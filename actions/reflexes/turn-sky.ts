import { dateNews, gameTime, skyAt, skyLightAt } from '../../domain/calendar.ts';
import type { Goid } from '../../domain/ids.ts';
import { perceptionOf } from '../../domain/perception.ts';
import { isUnderSky, TurnSky } from '../../domain/sky.ts';
import { message } from '../text/spans.ts';
import type { Transaction } from '../transaction.ts';

/**
 * The sky is turned to where it belongs at this hour: those read what is to be seen of that who are awake under it and
 * see it, and everybody who is awake when a day begins. Where there are no nights, the sky itself stays as by day.
 */
export function turnSky(tx: Transaction, nights: boolean): void {
  const time = gameTime(tx.now);
  tx.do(TurnSky({ light: nights ? skyLightAt(time) : 'day' }));
  const news = dateNews(time);
  if (news) tellThose(tx, news, isAwake);
  const seen = skyAt(time);
  if (seen) tellThose(tx, seen, seesSky);
}

function tellThose(tx: Transaction, words: string, reads: typeof seesSky): void {
  const to = [...tx.world.present()].filter(goid => reads(tx, goid));
  if (to.length > 0) tx.deliveries.push({ to, message: message([words]) });
}

function isAwake(tx: Transaction, goid: Goid): boolean {
  return tx.world.get(goid)?.traits.posture?.state !== 'sleeping';
}

function seesSky(tx: Transaction, goid: Goid): boolean {
  const player = tx.world.get(goid);
  if (!player?.container || !perceptionOf(tx.world, player).sees) return false;
  return isUnderSky(tx.world, player.container);
}
