/** The sorts of land there are. */
export const terrainTypes = [
  'city',
  'town',
  'grassland',
  'forest',
  'hills',
  'mountains',
  'desert',
  'tundra',
  'swamp',
  'beach',
  'sea',
  'underground',
] as const;
export type TerrainType = (typeof terrainTypes)[number];

/** What a room or an area is like; a room has from its area what it does not say itself. */
export interface Terrain {
  readonly type?: TerrainType;
  readonly indoors?: boolean;
  readonly water?: boolean;
  readonly underwater?: boolean;
  /** Without a light nobody sees anything there, whatever the hour. */
  readonly dark?: boolean;
}
