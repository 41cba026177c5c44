import { ignores } from '../../domain/ignoring.ts';
import { DiscardLetter, letterOf, ReadLetter } from '../../domain/letters.ts';
import { isMuted } from '../../domain/mutes.ts';
import { action } from '../action.ts';
import { silence } from '../silence.ts';
import type { Transaction } from '../transaction.ts';
import { anyPlayer } from '../words/any-player.ts';
import { letterShortly, lettersOf, wholeLetter } from './letter-lines.ts';
import { letterAssignment } from './send-letter.ts';
import { titled } from './titled.ts';

type Asked =
  | { readonly to: 'list' }
  | { readonly to: 'read' | 'reply' | 'delete'; readonly number: number }
  | { readonly to: 'write'; readonly whom: string };

/** Letters to players, who read them when they like. */
export const mail = action({
  verbs: ['mail', 'letters'],
  usage: 'mail\nmail read <number>\nmail write <player>\nmail reply <number>\nmail delete <number>',
  help: 'Lists your letters, shows one, or lets you write one to a player, in the world or not. Nobody but the two of you reads it.',
  topic: 'talking',
  isQuiet: true,
  parse: ({ words }) => asked(words),
  run(tx, wish) {
    switch (wish.to) {
      case 'list':
        return list(tx);
      case 'write':
        return write(tx, wish.whom);
      case 'read':
      case 'reply':
      case 'delete':
        return withLetter(tx, wish.to, wish.number);
    }
  },
});

function asked([first = '', second = '']: readonly string[]): Asked | undefined {
  const what = first.toLowerCase();
  if (what === '' || what === 'list') return { to: 'list' };
  if (isNumber(first)) return { to: 'read', number: Number(first) };
  if ((what === 'write' || what === 'to' || what === 'send') && second !== '')
    return { to: 'write', whom: second };
  if ((what === 'read' || what === 'reply' || what === 'delete') && isNumber(second))
    return { to: what, number: Number(second) };
  return undefined;
}

function isNumber(word: string): boolean {
  return /^\d{1,9}$/.test(word);
}

function list(tx: Transaction): void {
  const letters = lettersOf(tx);
  if (letters.length === 0) return tx.tell('You have no letters.');
  tx.tell('These are your letters:', ...letters.map(it => letterShortly(tx, it)));
}

function write(tx: Transaction, whom: string): void {
  if (isMuted(tx.actor, tx.now)) return tx.tell(silence(tx));
  const target = anyPlayer(tx, whom);
  if (!target) return tx.tell(`There is nobody called "${whom}".`);
  if (ignores(target, tx.actor)) return tx.tell(`${target.name} does not want to hear from you.`);
  tx.effect({ do: 'edit', who: tx.actor.goid, ...letterAssignment(target), subject: 'What is it about?' });
}

function withLetter(tx: Transaction, to: 'read' | 'reply' | 'delete', number: number): void {
  const player = tx.actor.goid;
  const letter = letterOf(tx.world, player, number);
  if (!letter || letter.spoken) return tx.tell(`You have no letter ${number}.`);
  if (to === 'delete') {
    tx.do(DiscardLetter({ player, number }));
    tx.forget(letter);
    return tx.tell(`You throw letter ${number} away.`);
  }
  if (to === 'read') {
    tx.do(ReadLetter({ player, number }));
    return tx.tell(...wholeLetter(tx, letter));
  }
  if (isMuted(tx.actor, tx.now)) return tx.tell(silence(tx));
  const target = tx.world.get(letter.from);
  if (!target) return tx.tell('Whoever wrote that is gone for good.');
  const title = titled(tx.read(letter)).title.replace(/^(?:Re: )?/, 'Re: ');
  tx.effect({ do: 'edit', who: player, ...letterAssignment(target, title) });
}
