import type { GameObject } from '../../domain/object.ts';
import { UpdateGameObjectAttribute } from '../../domain/objects.ts';
import { seenBy, themOrThemself } from '../text/perspective.ts';
import type { Transaction } from '../transaction.ts';
import { builderWords } from './builder-words.ts';

/** Hides an object from those who look, or shows it again. */
export function setVisible(tx: Transaction, object: GameObject, visible: boolean): void {
  const whom = themOrThemself(tx.actor, 'object', object);
  const say = (words: string) => tx.tell(seenBy(tx.actor.goid, words, { object }));
  if (object.visible === visible)
    return say(visible ? `Nothing hides ${whom}.` : `Nobody sees ${whom} already.`);
  const set = tx.do(UpdateGameObjectAttribute({ goid: object.goid, key: 'visible', value: visible }));
  if (!set.ok) return tx.tell(builderWords[set.refusal]);
  say(visible ? `Everybody can see ${whom} again.` : `Nobody who looks around sees ${whom} now.`);
}
