import { action } from '../action.ts';
import { objectOrTell } from '../words/object-for.ts';
import { setVisible } from './visibility.ts';

/** Hide a thing from those who look, or show it if it is hidden. */
export const ahide = action({
  verbs: ['ahide'],
  usage: 'ahide <object or id>',
  help: 'Hides an object from those who look around; the same again, or "ashow", shows it. Builders find it all the same.',
  topic: 'building',
  tier: 'builder',
  parse: ({ rest }) => (rest === '' ? undefined : { what: rest }),
  run(tx, { what }) {
    const object = objectOrTell(tx, what);
    if (object) setVisible(tx, object, !object.visible);
  },
});
