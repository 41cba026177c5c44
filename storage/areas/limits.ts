/** How much one world file may hold: lengths in characters, the rest counted. Far above what reads well. */
export const areaLimits = {
  fileBytes: 1_048_576,
  nesting: 40,
  id: 40,
  name: 80,
  alias: 40,
  aliases: 20,
  short: 160,
  description: 4_000,
  rooms: 1_000,
  thingsInRoom: 200,
  count: 100,
  capacity: 1_000,
  attack: 60,
  defense: 50,
  armour: 30,
} as const;
