import { action } from '../action.ts';
import { attributeNamed, noAttribute, setAttribute, settableWords, settingIn } from './set-attribute.ts';
import { senseNamed, setSense } from './set-sense.ts';
import { isTraitWord, setTrait, traitWords } from './set-trait.ts';
import { targetsFor } from './targets.ts';

/** Set one attribute of an object, or of all of a class. */
export const aset = action({
  verbs: ['aset'],
  usage:
    'aset <object or id> <attribute> <value>\naset here <attribute> <value>\naset all <class> [in area, in world] <attribute> <value>',
  help: `Sets an attribute of an object: ${settableWords.attributes}. "!nothing" empties it; altNames takes words with commas between them. The words of the world files will do too: ${settableWords.others}. So will smell, sound, taste and feel, each a sentence. What a thing can be is set likewise: ${traitWords.join(', ')}, as in "aset chest openable closed", "aset chest keys iron key", "aset book read Once upon a time."; what else there is stands in the files of prototypes.`,
  topic: 'building',
  tier: 'builder',
  parse: ({ words }) => settingIn(words),
  run(tx, { target, key, text }) {
    const attribute = attributeNamed(key);
    const objects = targetsFor(tx, target);
    const sense = senseNamed(key);
    if (objects.length === 0) return;
    if (sense) {
      for (const object of objects) setSense(tx, object, { sense, text });
      return;
    }
    if (isTraitWord(key)) {
      for (const object of objects) setTrait(tx, object, { key, text });
      return;
    }
    if (!attribute) return tx.tell(noAttribute(key));
    for (const object of objects) setAttribute(tx, object, { attribute, text });
  },
});
