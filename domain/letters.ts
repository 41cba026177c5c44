import { accept, command, refuse } from './command.ts';
import type { Draft } from './draft.ts';
import { event } from './event.ts';
import { flag, id, text, wholeNumber } from './fields.ts';
import type { Goid } from './ids.ts';
import { ignores } from './ignoring.ts';
import type { Letter, Mailbox } from './traits/mailbox.ts';
import type { WorldView } from './world-view.ts';

/** The most letters that wait for one player, those that were read included. */
export const mostLetters = 100;

export const WordsLeft = event(
  'WordsLeft',
  { to: id, from: id, number: wholeNumber, text, digest: text, at: wholeNumber, spoken: flag },
  {
    stream: 'to',
    evolve(draft, { to, ...letter }) {
      const box = mailbox(draft, to);
      draft.set(to, 'mailbox', {
        last: letter.number,
        letters: [...box.letters, { ...letter, read: false }],
      });
    },
  },
);

/** Leaves words for somebody: a letter, or what is told when they come back. */
export const LeaveWords = command(
  'LeaveWords',
  { to: id, from: id, text, digest: text, at: wholeNumber, spoken: flag },
  (world, c) => {
    const [to, from] = [world.get(c.to), world.get(c.from)];
    if (to?.kind !== 'player' || !from) return refuse('no-such-player');
    if (ignores(to, from)) return refuse('ignored');
    const { last, letters } = to.traits.mailbox ?? emptyBox;
    if (letters.length >= mostLetters) return refuse('box-full');
    return accept(WordsLeft({ ...c, number: last + 1 }));
  },
);

export const LetterRead = event(
  'LetterRead',
  { player: id, number: wholeNumber },
  {
    stream: 'player',
    evolve(draft, e) {
      const box = mailbox(draft, e.player);
      const letters = box.letters.map(it => (it.number === e.number ? { ...it, read: true } : it));
      draft.set(e.player, 'mailbox', { ...box, letters });
    },
  },
);

/** Reads a letter for the first time. */
export const ReadLetter = command('ReadLetter', { player: id, number: wholeNumber }, (world, c) => {
  const letter = letterOf(world, c.player, c.number);
  if (!letter) return refuse('no-such-letter');
  if (letter.read) return refuse('read-already');
  return accept(LetterRead(c));
});

export const LetterDiscarded = event(
  'LetterDiscarded',
  { player: id, number: wholeNumber },
  {
    stream: 'player',
    evolve(draft, e) {
      const box = mailbox(draft, e.player);
      const letters = box.letters.filter(it => it.number !== e.number);
      draft.set(e.player, 'mailbox', { ...box, letters });
    },
  },
);

/** Throws a letter away; its words are forgotten then. */
export const DiscardLetter = command('DiscardLetter', { player: id, number: wholeNumber }, (world, c) => {
  if (!letterOf(world, c.player, c.number)) return refuse('no-such-letter');
  return accept(LetterDiscarded(c));
});

const emptyBox: Mailbox = { last: 0, letters: [] };

/** A letter of a player by its number. */
export function letterOf(world: WorldView, player: Goid, number: number): Letter | undefined {
  return world.get(player)?.traits.mailbox?.letters.find(it => it.number === number);
}

function mailbox(draft: Draft, player: Goid): Mailbox {
  return draft.get(player).traits.mailbox ?? emptyBox;
}
