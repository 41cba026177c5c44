import type { Direction } from '../../domain/directions.ts';
import { pathTo } from '../../domain/paths.ts';
import { action } from '../action.ts';
import { inWords } from '../text/grammar.ts';
import { listed, span } from '../text/spans.ts';
import { command } from '../words/command.ts';
import { pickOne } from '../words/wanted.ts';

/** The way to a place, step by step. */
export const path = action({
  verbs: ['path', 'directions'],
  usage: 'path <place>',
  help: 'Tells the shortest way to a place, step by step, if there is one of that name within reach.',
  topic: 'looking',
  parse: ({ rest }) => (rest === '' ? undefined : { place: rest }),
  run(tx, { place }) {
    if (pickOne([tx.room], place))
      return tx.tell([span('You are in '), span(tx.room.name, 'title'), span(' already.')]);
    const found = pathTo(tx.world, tx.room.goid, room => pickOne([room], place) !== undefined);
    if (!found) return tx.tell(`You know of no way to a place called "${place}".`);
    const steps = grouped(found.steps).map(({ step, times }) =>
      command(step, times === 1 ? step : `${step} ${inWords(times)} times`),
    );
    const many = found.steps.length === 1 ? 'one step' : `${inWords(found.steps.length)} steps`;
    tx.tell([
      span(found.room.name, 'title'),
      span(` is ${many} away: `),
      ...listed(steps, 'then'),
      span('.'),
    ]);
  },
});

interface Stretch {
  readonly step: Direction;
  times: number;
}

function grouped(steps: readonly Direction[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const step of steps) {
    const last = stretches.at(-1);
    if (last?.step === step) last.times += 1;
    else stretches.push({ step, times: 1 });
  }
  return stretches;
}
