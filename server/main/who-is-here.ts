import type { WorldView } from '../../domain/world-view.ts';

/** Who is in the world, as `/who.json` tells it: nothing but what everybody in the game may see. */
export function whoIsHere(world: WorldView | undefined) {
  const names = [...(world?.present() ?? [])].flatMap(goid => world?.get(goid)?.name ?? []);
  return { game: 'Aevum', players: names.length, names: names.sort() };
}
