import { action } from '../action.ts';
import { span } from '../text/spans.ts';

/** What one has set out to do, and what is done. */
export const quests = action({
  verbs: ['quests', 'journal'],
  usage: 'quests',
  help: 'Tells what you have set out to do, what comes next, and what you have finished.',
  topic: 'yourself',
  parse: ({ rest }) => (rest === '' ? {} : undefined),
  run(tx) {
    const known = (tx.actor.traits.quests ?? []).filter(({ title }) => title !== '');
    if (known.length === 0) return tx.tell('You have no quests.');
    const open = known.filter(({ done }) => !done);
    const done = known.filter(it => it.done);
    tx.tell(
      ...open.map(({ title, task }) => [span(title, 'title'), span(`: ${task}`)]),
      ...done.map(({ title }) => [span(title, 'title'), span(': finished.')]),
    );
  },
});
