/** What a weapon is, which decides what can be done with it. */
export const weaponKinds = ['sword', 'hammer', 'axe', 'dagger', 'pole', 'shield'] as const;
export type WeaponKind = (typeof weaponKinds)[number];

/** How something hurts. */
export const harms = ['slash', 'pierce', 'blunt', 'frost', 'energy'] as const;
export type Harm = (typeof harms)[number];
