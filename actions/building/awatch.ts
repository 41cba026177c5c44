import type { GameObject } from '../../domain/object.ts';
import { action } from '../action.ts';
import { listed, span, theNameOf } from '../text/spans.ts';
import type { Transaction } from '../transaction.ts';
import { objectOrTell } from '../words/object-for.ts';

/** The most mobiles that one person watches. */
const mostWatched = 10;

/** Read what a mobile perceives. */
export const awatch = action({
  verbs: ['awatch'],
  usage: 'awatch <mobile or id>\nawatch start <mobile or id>\nawatch stop <mobile or id>\nawatch',
  help: 'Lets you read what a mobile perceives, wherever you are, until you stop it or leave the game: "[A grey goose sees: Bob waves.]". Without "start" or "stop" it does the other of what it did. Alone, it tells whom you watch.',
  topic: 'building',
  tier: 'builder',
  parse({ words: [first = '', ...rest], rest: all }) {
    const form = first.toLowerCase();
    if (form !== 'start' && form !== 'stop') return { form: 'toggle' as const, who: all };
    return rest.length === 0 ? undefined : { form, who: rest.join(' ') };
  },
  run(tx, { form, who }) {
    if (who === '') return list(tx);
    const being = objectOrTell(tx, who);
    if (!being) return;
    if (being.kind !== 'mobile') return tx.tell('Only mobiles can be watched.');
    const watched = watchedBy(tx).includes(being.goid);
    if (form === 'stop' && !watched) return tx.tell('You are not watching that.');
    if (form === 'start' && watched) return tx.tell('You are watching that already.');
    if (watched) return stop(tx, being);
    start(tx, being);
  },
});

function start(tx: Transaction, being: GameObject): void {
  if (watchedBy(tx).length >= mostWatched)
    return tx.tell(`You watch ${mostWatched} already, and cannot watch any more.`);
  tx.concerning(being.goid, { detail: 'start', isLasting: true });
  tx.effect({
    do: 'remember-watch',
    who: tx.actor.goid,
    being: being.goid,
    until: Number.POSITIVE_INFINITY,
  });
  tx.tell([span('You read from now on what '), theNameOf(being), span(' perceives.')]);
}

function stop(tx: Transaction, being: GameObject): void {
  tx.concerning(being.goid, { detail: 'stop', isLasting: true });
  tx.effect({ do: 'remember-watch', who: tx.actor.goid, being: being.goid, until: 0 });
  tx.tell([span('You do not read any more what '), theNameOf(being), span(' perceives.')]);
}

function list(tx: Transaction): void {
  const names = watchedBy(tx).flatMap(it => tx.world.get(it) ?? []);
  if (names.length === 0) return tx.tell('You are watching nobody.');
  tx.tell([span('You are watching '), ...listed(names.map(theNameOf)), span('.')]);
}

function watchedBy({ actor, services, world }: Transaction) {
  return services.watches.watchedBy(actor.goid).filter(it => world.get(it));
}
