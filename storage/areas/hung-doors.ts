import type { AreaExit, AreaPlan, AreaRoom } from '../../domain/area-plan.ts';
import { oppositeOf } from '../../domain/directions.ts';
import type { Goid } from '../../domain/ids.ts';

/** The areas with each door on both of its sides: the file writes it on one, and the way back has it too. */
export function hangDoors(areas: readonly AreaPlan[]): AreaPlan[] {
  const rooms = new Map(areas.flatMap(({ rooms }) => rooms.map(room => [room.goid, room] as const)));
  const hangsAt = new Map<Goid, AreaExit>();
  for (const room of rooms.values())
    for (const exit of room.exits) {
      const back = exit.traits.openable ? wayBack(rooms.get(exit.to), room.goid, exit) : undefined;
      if (back && !hangsAt.has(exit.goid)) hangsAt.set(back.goid, exit);
    }
  const withDoor = (exit: AreaExit): AreaExit => {
    const leaf = hangsAt.get(exit.goid);
    if (!leaf) return exit;
    const { openable: _kept, ...traits } = exit.traits;
    // What is only called by its direction has no name for the other side.
    const { name, aliases } = exit.name === exit.direction && leaf.name !== leaf.direction ? leaf : exit;
    return { ...exit, name, aliases, traits: { ...traits, doorway: { hangsAt: leaf.goid } } };
  };
  return areas.map(area => ({
    ...area,
    rooms: area.rooms.map(room => ({ ...room, exits: room.exits.map(withDoor) })),
  }));
}

/** The exit that leads back: in the opposite direction, or else the only one. */
function wayBack(room: AreaRoom | undefined, to: Goid, { goid, direction }: AreaExit): AreaExit | undefined {
  const back = room?.exits.filter(it => it.to === to && it.goid !== goid) ?? [];
  return back.find(it => it.direction === oppositeOf(direction)) ?? (back.length === 1 ? back[0] : undefined);
}
