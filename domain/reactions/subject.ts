import type { Goid } from '../ids.ts';
import type { GameObject } from '../object.ts';
import { fullName } from '../object.ts';
import type { WorldView } from '../world-view.ts';
import { everythingIn } from '../world-view.ts';

/** Somebody or something as a condition sees it. What is not there has empty words for everything. */
export class Subject {
  readonly #world: WorldView;
  readonly #object: GameObject | undefined;

  constructor(world: WorldView, goid: Goid | null) {
    this.#world = world;
    this.#object = goid === null ? undefined : world.get(goid);
  }

  get exists(): boolean {
    return this.#object !== undefined;
  }

  get id(): string {
    return this.#object?.goid ?? '';
  }

  get name(): string {
    return this.#object?.name ?? '';
  }

  get generic(): string {
    return this.#object?.generic ?? '';
  }

  get kind(): string {
    return this.#object?.kind ?? '';
  }

  get gender(): string {
    return this.#object?.gender ?? '';
  }

  get tier(): string {
    return this.#object?.traits.character?.tier ?? '';
  }

  get posture(): string {
    return this.#object?.traits.posture?.state ?? '';
  }

  /** The id of the place where it is. */
  get place(): string {
    return this.#object?.container ?? '';
  }

  /** Whether it goes by a name: the id, the name, the common word for it, or one of its other names. */
  is(name: string): boolean {
    return this.#object !== undefined && goesBy(this.#object, name);
  }

  /** Whether it holds something of a name. */
  carries(name: string): boolean {
    return this.#holds(['item', 'container'], name);
  }

  /** Whether somebody of a name is in it; of a room. */
  hosts(name: string): boolean {
    return this.#holds(['player', 'mobile'], name);
  }

  /** How far it has come in a quest; empty where it has not begun. */
  quest(name: string): string {
    return this.#object?.traits.quests?.find(it => it.quest === name)?.stage ?? '';
  }

  #holds(kinds: Parameters<typeof everythingIn>[2], name: string): boolean {
    if (!this.#object) return false;
    return everythingIn(this.#world, this.#object.goid, kinds).some(it => goesBy(it, name));
  }
}

function goesBy(object: GameObject, name: string): boolean {
  const asked = name.toLowerCase();
  const names = [object.goid, object.name, fullName(object), object.generic, ...object.altNames];
  return names.some(it => it.toLowerCase() === asked);
}
