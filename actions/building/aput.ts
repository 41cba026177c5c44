import type { GameObject } from '../../domain/object.ts';
import { UpdateGameObjectContainer } from '../../domain/objects.ts';
import { action } from '../action.ts';
import { nameOf, span } from '../text/spans.ts';
import { objectOrTell } from '../words/object-for.ts';
import { splitAt } from '../words/typed.ts';
import { builderWords } from './builder-words.ts';

/** Put any thing anywhere. */
export const aput = action({
  verbs: ['aput'],
  usage:
    'aput <object or id> in <container, room or bearer>\naput <object or id> in here\naput <object or id> in !world',
  help: 'Puts an object anywhere, whatever it weighs and whoever has it. "in !world" puts it away, out of everybody\'s reach; its id brings it back.',
  topic: 'building',
  tier: 'builder',
  parse({ words }) {
    const parts = splitAt(words, 'in', 'into');
    return parts && { what: parts[0], where: parts[1] };
  },
  run(tx, { what, where }) {
    const object = objectOrTell(tx, what);
    if (!object) return;
    const away = where.toLowerCase() === '!world';
    const place: GameObject | undefined = away ? undefined : objectOrTell(tx, where);
    if (!away && !place) return;
    const put = tx.do(UpdateGameObjectContainer({ goid: object.goid, container: place?.goid ?? null }));
    if (!put.ok) return tx.tell(put.refusal === 'inside-itself' ? insideItself : builderWords[put.refusal]);
    const there = place
      ? [span(' is in '), nameOf(place), span(' now.')]
      : [span(' is out of the world now.')];
    tx.tell([nameOf(object), span(` (${object.goid})`), ...there]);
  },
});

const insideItself = 'Nothing can be put into itself.';
