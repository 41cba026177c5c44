import { GiveTraits } from '../../domain/builders-hand.ts';
import type { RefusalOf } from '../../domain/command.ts';
import type { Portal, PortalWay } from '../../domain/traits/portal.ts';
import { portalWays } from '../../domain/traits/portal.ts';
import { action } from '../action.ts';
import { withStop } from '../speech/sentence.ts';
import { seenBy } from '../text/perspective.ts';
import { objectOrTell } from '../words/object-for.ts';

const words: Record<RefusalOf<typeof GiveTraits>, string> = {
  'no-such-object': 'There is no such object.',
  'bound-trait': 'That cannot be changed by hand.',
};

/** What can be set, and the text of the portal that it sets. */
const texts = { exit: 'departure', entrance: 'arrival', portal: 'passage' } as const;
type Part = keyof typeof texts;

/** The longest text, in characters; the same as in world files. */
const longest = 240;

/** Say how a portal is passed, and what is read then. */
export const portal = action({
  verbs: ['portal'],
  usage:
    'portal <portal> action <enter, jump, climb or crawl>\nportal <portal> exit <text>\nportal <portal> entrance <text>\nportal <portal> portal <text>',
  help: 'Says how one passes a portal, and what is read: "exit" by those who stay, "entrance" by those who see somebody come, "portal" by the traveller. In the texts !name and !pronoun stand for the traveller; "!nothing" brings the usual words back.',
  topic: 'building',
  tier: 'builder',
  wholeWord: true,
  parse({ words: [what = '', part = '', ...rest] }) {
    const value = rest.join(' ');
    if (part.toLowerCase() === 'action') {
      const way = portalWays.find(it => it === value.toLowerCase());
      return way && { what, change: { way } };
    }
    const text = (Object.keys(texts) as Part[]).find(it => it === part.toLowerCase());
    if (!text || value === '' || value.length > longest) return undefined;
    const nothing = value === '!nothing' || value === 'nil';
    return { what, change: { [texts[text]]: nothing ? null : withStop(value) } };
  },
  run(tx, { what, change }: { what: string; change: Partial<Portal> | { way: PortalWay } }) {
    const object = objectOrTell(tx, what);
    if (!object) return;
    const { goid, traits } = object;
    if (!traits.portal)
      return tx.tell(seenBy(tx.actor.goid, '{the object} [object:be] no portal.', { object }));
    const given = tx.do(GiveTraits({ goid, traits: { portal: { ...traits.portal, ...change } } }));
    if (!given.ok) return tx.tell(words[given.refusal]);
    tx.tell(seenBy(tx.actor.goid, 'You have changed {the object}.', { object }));
  },
});
