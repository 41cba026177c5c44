import type { WeaponKind } from '../arms.ts';

/** Something to fight with. */
export interface Weapon {
  readonly kind: WeaponKind;
  /** What a blow with it does, before skill and armour count. */
  readonly attack: number;
  /** How much it helps to block, in per cent. */
  readonly defense: number;
  readonly hands: 1 | 2;
}
