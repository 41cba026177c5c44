import { action } from '../action.ts';
import { attributeNamed, noAttribute, setAttribute, settableWords, settingIn } from './set-attribute.ts';
import { targetsFor } from './targets.ts';

/** Set one attribute of an object, or of all of a class. */
export const aset = action({
  verbs: ['aset'],
  usage:
    'aset <object or id> <attribute> <value>\naset here <attribute> <value>\naset all <class> [in area, in world] <attribute> <value>',
  help: `Sets an attribute of an object: ${settableWords.attributes}. "!nothing" empties it; altNames takes words with commas between them. The words of the world files will do too: ${settableWords.others}.`,
  topic: 'building',
  tier: 'builder',
  parse: ({ words }) => settingIn(words),
  run(tx, { target, key, text }) {
    const attribute = attributeNamed(key);
    const objects = targetsFor(tx, target);
    if (objects.length === 0) return;
    if (!attribute) return tx.tell(noAttribute(key));
    for (const object of objects) setAttribute(tx, object, { attribute, text });
  },
});
