import { action } from '../action.ts';
import { keepInfo } from './ainfo.ts';
import { attributeNamed, setAttribute, settingIn } from './set-attribute.ts';
import { targetsFor } from './targets.ts';

/** Set any attribute, one that the game does not know too. */
export const asetForced = action({
  verbs: ['aset!'],
  usage: 'aset! <object or id> @<attribute> <value>',
  help: 'Sets an attribute as "aset" does. One that the game does not know is kept for reactions and builders, as "ainfo set" keeps it; "!delete" takes it away.',
  topic: 'building',
  tier: 'builder',
  wholeWord: true,
  parse: ({ words }) => settingIn(words),
  run(tx, { target, key, text }) {
    const attribute = attributeNamed(key);
    for (const object of targetsFor(tx, target))
      if (attribute) setAttribute(tx, object, { attribute, text });
      else if (text === '!delete') keepInfo(tx, object, { deed: 'delete', path: key, value: '' });
      else keepInfo(tx, object, { deed: 'set', path: key, value: text });
  },
});
