import type { Goid } from '../domain/ids.ts';
import { fullName } from '../domain/object.ts';
import type { Delivery } from './act.ts';
import { capitalised } from './text/grammar.ts';
import type { Message } from './text/message.ts';
import { message, span } from './text/spans.ts';
import type { Transaction } from './transaction.ts';

/** All that is told, and after each thing that somebody reads who is watched, the same to those who watch. */
export function withEchoes(tx: Transaction): readonly Delivery[] {
  if (tx.services.watches.isEmpty) return tx.deliveries;
  return tx.deliveries.flatMap(told => [told, ...told.to.flatMap(it => echoes(tx, it, told.message))]);
}

function echoes({ services, world, now }: Transaction, being: Goid, { lines }: Message): Delivery[] {
  const to = services.watches.watchersOf(being, now);
  const object = world.get(being);
  if (to.length === 0 || !object) return [];
  const start = span(`[${capitalised(fullName(object))} sees: `, 'hint');
  const seen = lines.filter(line => line.length > 0).map(line => [start, ...line, span(']', 'hint')]);
  return [{ to, message: message(seen) }];
}
