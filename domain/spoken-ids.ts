import type { Goid } from './ids.ts';
import type { Traits } from './traits.ts';

type Ids = readonly (Goid | null | undefined)[];

/** Each trait, where it is there. */
type Kinds = { readonly [T in keyof Traits]-?: NonNullable<Traits[T]> };

/** A trait that speaks of nothing by id, or only of who did something, who may be gone by now. */
const ofNothing = (): Ids => [];

/** Of each trait, what it speaks of that should be there. A trait that is missing here does not compile. */
export const idsOfTrait: { readonly [T in keyof Kinds]: (trait: Kinds[T]) => Ids } = {
  areaMap: ofNothing,
  armour: ofNothing,
  aliases: ofNothing,
  board: ofNothing,
  carries: ofNothing,
  character: ({ lastRoom }) => [lastRoom],
  deed: ofNothing,
  doorway: ({ hangsAt }) => [hangsAt],
  equipped: ofNothing,
  exit: ({ to }) => [to],
  expires: ofNothing,
  flags: ofNothing,
  follows: ({ leader }) => [leader],
  gait: ofNothing,
  guest: ofNothing,
  holds: ofNothing,
  ignores: ofNothing,
  impaired: ofNothing,
  info: ofNothing,
  light: ofNothing,
  liquid: ofNothing,
  living: ofNothing,
  muted: ofNothing,
  note: ({ by }) => [by],
  openable: ({ lock }) => lock?.keys ?? [],
  portal: ({ to }) => [to],
  pose: ofNothing,
  mailbox: ofNothing,
  posture: posture => ['on' in posture ? posture.on : null],
  quests: ofNothing,
  reacts: ofNothing,
  seat: ofNothing,
  senses: ofNothing,
  terrain: ofNothing,
  readPosts: marks => marks.map(({ board }) => board),
  settings: ofNothing,
  timers: ofNothing,
  verbs: verbs => verbs.flatMap(({ deeds }) => deeds.map(({ what }) => what)),
  weapon: ofNothing,
  wearable: ofNothing,
  woven: ofNothing,
  writing: ofNothing,
  fighting: ({ foe, blow, ward }) => [foe, blow?.target, blow?.weapon, ward?.against],
  food: ofNothing,
  natural: ofNothing,
  respawns: ({ room }) => [room],
  sky: ofNothing,
  skills: ofNothing,
};

/** All that some traits speak of by id, each once. */
export function idsSpokenOf(traits: Traits): Goid[] {
  const ids = (Object.keys(traits) as (keyof Traits)[]).flatMap(name => idsIn(traits, name));
  return [...new Set(ids)].filter(id => id !== null && id !== undefined);
}

function idsIn<T extends keyof Kinds>(traits: Partial<Kinds>, name: T): Ids {
  const trait = traits[name];
  return trait === undefined ? [] : idsOfTrait[name](trait);
}
