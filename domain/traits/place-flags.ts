/** Powers that can lie on a place; each denies its opposite. */
export const placeFlags = [
  'water',
  'no-water',
  'earth',
  'no-earth',
  'fire',
  'no-fire',
  'air',
  'no-air',
] as const;
export type PlaceFlag = (typeof placeFlags)[number];
