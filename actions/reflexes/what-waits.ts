import { DiscardLetter } from '../../domain/letters.ts';
import { ago } from '../text/ago.ts';
import { inWords } from '../text/grammar.ts';
import type { Line } from '../text/message.ts';
import { message, span } from '../text/spans.ts';
import type { Transaction } from '../transaction.ts';
import { command } from '../words/command.ts';
import { authorName } from '../writing/authors.ts';
import { lettersOf } from '../writing/letter-lines.ts';

/** Whoever comes in is told what was said to them while they were away, and that letters wait. */
export function tellWhatWaits(tx: Transaction): void {
  const { goid: player } = tx.actor;
  const lines: Line[] = [];
  for (const words of tx.actor.traits.mailbox?.letters.filter(it => it.spoken) ?? []) {
    const from = authorName(tx, words.from);
    const said = tx.read(words) ?? '(the words are gone)';
    lines.push([
      span(from, 'player'),
      span(` told you ${ago(words.at, tx.now)}, "`),
      span(said, 'tell'),
      span('"'),
    ]);
    tx.do(DiscardLetter({ player, number: words.number }));
    tx.forget(words);
  }
  const unread = lettersOf(tx).filter(it => !it.read).length;
  if (unread > 0) {
    const many = unread === 1 ? 'One new letter waits' : `${inWords(unread)} new letters wait`;
    lines.push([
      span(`${many.charAt(0).toUpperCase()}${many.slice(1)} for you; type `),
      command('mail'),
      span(' to see.'),
    ]);
  }
  if (lines.length > 0) tx.show(player, message(lines, 'chat'));
}
