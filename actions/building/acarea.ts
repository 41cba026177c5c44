import { CreateArea, CreateRoom } from '../../domain/rooms.ts';
import { action } from '../action.ts';
import { span } from '../text/spans.ts';
import { command } from '../words/command.ts';
import { builderWords } from './builder-words.ts';

/** Make a new area, with a first room to stand in. */
export const acarea = action({
  verbs: ['acarea'],
  usage: 'acarea <name>',
  help: 'Makes a new area of that name, with one room in it to begin with.',
  topic: 'building',
  tier: 'builder',
  parse: ({ rest }) => (rest === '' ? undefined : { name: rest }),
  run(tx, { name }) {
    const [area, room] = [tx.services.newGoid(), tx.services.newGoid()];
    tx.concerning(area);
    const made = tx.do(CreateArea({ area, name, description: '' }));
    if (!made.ok) return tx.tell(builderWords[made.refusal]);
    const first = tx.do(CreateRoom({ room, area, name, description: '' }));
    if (!first.ok) throw new TypeError(`the first room of ${area} cannot be made: ${first.refusal}`);
    tx.tell([
      span(`You have made the area ${name} (${area}). Its first room has the id ${room}; `),
      command(`goto ${room}`),
      span(' takes you there.'),
    ]);
  },
});
