import type { Letter } from '../../domain/traits/mailbox.ts';
import { ago, utc } from '../text/ago.ts';
import type { Line } from '../text/message.ts';
import { span } from '../text/spans.ts';
import type { Transaction } from '../transaction.ts';
import { command } from '../words/command.ts';
import { authorName } from './authors.ts';
import { titled } from './titled.ts';

/** The letters of the actor, the oldest first; what is told at the login is none. */
export function lettersOf(tx: Transaction): readonly Letter[] {
  return (tx.actor.traits.mailbox?.letters ?? []).filter(it => !it.spoken);
}

/** A letter in a list: `3. A party, from Bob, two hours ago (new).` */
export function letterShortly(tx: Transaction, letter: Letter): Line {
  const { title } = titled(tx.read(letter));
  const rest = `, from ${authorName(tx, letter.from)}, ${ago(letter.at, tx.now)}${letter.read ? '' : ' (new)'}.`;
  return [command(`mail read ${letter.number}`, `${letter.number}. `), span(title, 'title'), span(rest)];
}

/** A letter as one reads it. */
export function wholeLetter(tx: Transaction, letter: Letter): (Line | string)[] {
  const { title, body } = titled(tx.read(letter));
  return [
    [span(`Letter ${letter.number}: `), span(title, 'title')],
    `From ${authorName(tx, letter.from)}, ${utc(letter.at)}.`,
    '',
    ...body.split('\n'),
  ];
}
