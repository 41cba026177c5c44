import type { RefusalOf } from '../../domain/command.ts';
import { goid } from '../../domain/ids.ts';
import type { GameObject } from '../../domain/object.ts';
import { Inscribe } from '../../domain/writings.ts';
import { seenBy } from '../text/perspective.ts';
import { theNameOf } from '../text/spans.ts';
import type { Transaction } from '../transaction.ts';
import type { WrittenText } from '../writing/written-text.ts';

/** The most lines that are written on a thing. */
const mostLines = 100;

/** Templates about the thing. */
const words: Record<RefusalOf<typeof Inscribe>, string> = {
  'not-carried': 'You are not carrying {the thing}.',
  'not-writable': 'You cannot write on {the thing}.',
  'too-long': 'There is not enough room on {the thing} for so many words.',
};

/** Writes on a thing, if it takes it. */
export function inscribe(tx: Transaction, thing: GameObject, text: string): void {
  const written = tx.do(Inscribe({ thing: thing.goid, by: tx.actor.goid, text }));
  if (!written.ok) return tx.tell(seenBy(tx.actor.goid, words[written.refusal], { thing }));
  tx.act('{actor} [write] something on {thing}.', { thing });
  tx.occur({ name: 'write', target: thing.goid });
}

/** Opens the editor for what is to be written on a thing; what stands there already can be changed. */
export function beginInscription(tx: Transaction, thing: GameObject): void {
  const { writing } = thing.traits;
  if (thing.container !== tx.actor.goid)
    return tx.tell(seenBy(tx.actor.goid, words['not-carried'], { thing }));
  if (!writing || writing.room === 0) return tx.tell(seenBy(tx.actor.goid, words['not-writable'], { thing }));
  const start = writing.text === '' ? [] : writing.text.split('\n');
  const use = { deed: 'inscribe', facts: { thing: thing.goid } };
  const title = `something on ${theNameOf(thing).text}`;
  tx.effect({ do: 'edit', who: tx.actor.goid, title, start, lines: mostLines, use });
}

/** What was written in the editor comes onto the thing; where it cannot, nothing of it is lost. */
export function keepInscription(tx: Transaction, { facts, text }: WrittenText): void {
  const thing = tx.world.get(goid(facts.thing ?? ''));
  if (!thing) return tx.tell('What you wanted to write on is gone.');
  const before = tx.events.length;
  inscribe(tx, thing, text);
  if (tx.events.length > before) return;
  const use = { deed: 'inscribe', facts };
  const title = `something on ${theNameOf(thing).text}`;
  tx.effect({ do: 'edit', who: tx.actor.goid, title, start: text.split('\n'), lines: mostLines, use });
}
