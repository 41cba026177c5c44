import type { GameObject } from '../../domain/object.ts';
import type { GmcpMessage } from './gmcp-message.ts';
import { panel, wholePanel } from './panel.ts';

/** Who one is: `Char.Name`. */
export const charName = wholePanel('Char.Name', 'oneself', ({ viewer: { name } }) => ({
  name,
  fullname: name,
}));

/** What `Char.Status` tells, and the word for each. */
const captions = { name: 'Name', gender: 'Pronoun', posture: 'Posture', rank: 'Rank' } as const;
type Status = Readonly<Record<keyof typeof captions, string>>;

/** How one stands in the world: `Char.StatusVars` once, then of `Char.Status` what has changed. */
export const charStatus = panel<Status>({
  name: 'Char.Status',
  subject: 'oneself',
  see: ({ viewer }) => statusOf(viewer),
  tell: (now, before) => (before ? changed(now, before) : [vars, { name: 'Char.Status', body: now }]),
});

const vars: GmcpMessage = { name: 'Char.StatusVars', body: captions };

function statusOf({ name, gender, traits }: GameObject): Status {
  return {
    name,
    gender,
    posture: traits.posture?.state ?? 'standing',
    rank: traits.character?.tier ?? 'player',
  };
}

function changed(now: Status, before: Status): GmcpMessage[] {
  const different = Object.entries(now).filter(([key, value]) => before[key as keyof Status] !== value);
  return different.length === 0 ? [] : [{ name: 'Char.Status', body: Object.fromEntries(different) }];
}
