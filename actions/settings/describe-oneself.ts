import { DescribeObject } from '../../domain/objects.ts';
import { plainLooks } from '../../domain/players.ts';
import type { Transaction } from '../transaction.ts';
import type { WrittenText } from '../writing/written-text.ts';

/** The most lines of what others see who look at one. */
const mostLines = 10;

/** Lets the actor write what others see who look at them. */
export function describeOneself(tx: Transaction): void {
  const { goid, longDesc } = tx.actor;
  const start = longDesc === '' || longDesc === plainLooks ? [] : longDesc.split('\n').slice(0, mostLines);
  const use = { deed: 'describe', facts: {} };
  tx.effect({
    do: 'edit',
    who: goid,
    title: 'what others see who look at you',
    start,
    lines: mostLines,
    use,
  });
}

/** What was written is what others see from now on. */
export function keepDescription(tx: Transaction, { text }: WrittenText): void {
  const description = text.trim() === '' ? plainLooks : text;
  const described = tx.do(DescribeObject({ goid: tx.actor.goid, description }));
  tx.tell(
    described.ok
      ? 'That is what others see now who look at you.'
      : 'That is too long to be seen at one look.',
  );
}
