import { WearItem } from '../../domain/equipment.ts';
import { WelcomeGuest } from '../../domain/guests.ts';
import type { Goid } from '../../domain/ids.ts';
import type { Gender, NewObject } from '../../domain/object.ts';
import { CreateGameObject } from '../../domain/objects.ts';
import { CreatePlayer } from '../../domain/players.ts';
import { plainThing } from '../../domain/rooms.ts';
import type { Tier } from '../../domain/traits/character.ts';
import type { Transaction } from '../transaction.ts';

/** Who is to be born. */
export interface Character {
  readonly goid: Goid;
  readonly name: string;
  readonly gender: Gender;
  readonly tier: Tier;
  /** Whether they have no account, and go for good when they leave. */
  readonly isGuest?: boolean;
}

type Belonging = Pick<NewObject, 'name' | 'article' | 'generic' | 'altNames' | 'longDesc' | 'traits'>;

const belongings: readonly Belonging[] = [
  {
    name: 'linen shirt',
    article: 'a',
    generic: 'shirt',
    altNames: ['clothes'],
    longDesc: 'A plain shirt of undyed linen, washed often and mended once at the elbow.',
    traits: { wearable: { on: 'torso', layer: 'clothing' }, armour: { slash: 1 } },
  },
  {
    name: 'pair of woollen trousers',
    article: 'a',
    generic: 'trousers',
    altNames: ['pants', 'clothes'],
    longDesc: 'Sturdy trousers of grey wool, made for walking.',
    traits: { wearable: { on: 'legs', layer: 'clothing' }, armour: { slash: 1, blunt: 1 } },
  },
  {
    name: 'pair of leather shoes',
    article: 'a',
    generic: 'shoes',
    altNames: ['clothes'],
    longDesc: 'Soft brown shoes with a strap. The soles are still good.',
    traits: { wearable: { on: 'feet', layer: 'clothing' }, armour: { pierce: 1, blunt: 1 } },
  },
  {
    name: 'short sword',
    article: 'a',
    generic: 'sword',
    altNames: ['blade'],
    longDesc:
      'A short sword with a straight blade and a grip of wound cord. It has seen more kitchens than battles.',
    traits: { weapon: { kind: 'sword', attack: 8, defense: 5, hands: 1 } },
  },
];

/** A character comes to be, in starter clothes and with a sword; not yet in the world. */
export function beBorn(tx: Transaction, { goid, name, gender, tier, isGuest = false }: Character): void {
  const born = tx.do(CreatePlayer({ player: goid, name, gender, tier, room: tx.services.refuge }));
  if (!born.ok) throw new TypeError(`${name} cannot be born: ${born.refusal}`);
  if (isGuest) tx.do(WelcomeGuest({ player: goid }));
  for (const belonging of belongings) {
    const thing = { ...plainThing, ...belonging, kind: 'item', movable: true, container: goid } as const;
    const item = tx.services.newGoid();
    tx.do(CreateGameObject({ ...thing, goid: item }));
    if (belonging.traits.wearable) tx.do(WearItem({ item, by: goid, on: '' }));
  }
}
