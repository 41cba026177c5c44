import type { Goid } from '../ids.ts';
import { goid } from '../ids.ts';
import type { GameObject } from '../object.ts';
import type { WorldView } from '../world-view.ts';
import { around, everythingIn } from '../world-view.ts';
import { lyingIn, mobilesByHome } from './lying-in.ts';

const longestKey = 40;
const keyForm = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** By which id the world files know each area, room, exit and thing; what has none that a file can write gets one of its name. */
export class FileIds {
  /** The mobiles of each room that is their home. */
  readonly homes: ReadonlyMap<Goid, readonly GameObject[]>;
  readonly #world: WorldView;
  readonly #ids = new Map<Goid, Goid>();
  readonly #named = new Set<Goid>();

  constructor(world: WorldView) {
    this.#world = world;
    this.homes = mobilesByHome(world);
    const areas = [...world.ofKind('area')].flatMap(it => world.get(it) ?? []);
    for (const [area, key] of keysFor(areas, { within: '', taken: [] })) this.#ids.set(area, goid(key));
  }

  /** The id in the files; that of something which is in no area stays as it is. */
  of(id: Goid): Goid {
    const known = this.#ids.get(id);
    const area = this.#world.get(id)?.kind === 'area' || !known ? around(this.#world, id, 'area') : undefined;
    if (area && !this.#named.has(area.goid)) this.#nameAll(area.goid);
    return this.#ids.get(id) ?? id;
  }

  #nameAll(area: Goid): void {
    this.#named.add(area);
    const own = this.#ids.get(area) ?? area;
    const rooms = everythingIn(this.#world, area, ['room']);
    for (const [room, key] of keysFor(rooms, { within: `${area}/`, taken: [] })) {
      this.#ids.set(room, goid(`${own}/${key}`));
      this.#nameThings(room, `${own}/${key}`);
    }
  }

  #nameThings(room: Goid, own: string): void {
    const taken: string[] = [];
    for (const { goid: exit, traits } of everythingIn(this.#world, room, ['exit'])) {
      const key = traits.exit?.direction ?? exit;
      taken.push(key);
      this.#ids.set(exit, goid(`${own}/${key}`));
    }
    const things = [...lyingIn(this.#world, room), ...(this.homes.get(room) ?? [])];
    for (const [thing, key] of keysFor(things, { within: `${room}/`, taken }))
      this.#ids.set(thing, goid(`${own}/${key}`));
  }
}

/** A key for each object: what follows `within` in its id where that is a key, or else one of its name. */
function keysFor(
  objects: readonly GameObject[],
  { within, taken }: { readonly within: string; readonly taken: readonly string[] },
): Map<Goid, string> {
  const used = new Set(taken);
  const keys = new Map<Goid, string>();
  for (const { goid: id } of objects) {
    const key = id.startsWith(within) ? id.slice(within.length) : '';
    if (!keyForm.test(key) || key.length > longestKey || used.has(key)) continue;
    keys.set(id, key);
    used.add(key);
  }
  for (const object of objects) {
    if (keys.has(object.goid)) continue;
    const key = freeKey(object, used);
    keys.set(object.goid, key);
    used.add(key);
  }
  return keys;
}

function freeKey({ name, kind }: GameObject, used: ReadonlySet<string>): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9 -]/g, '');
  const words = plain.split(/[ -]+/).filter(it => it !== '');
  const begun = words.slice(words.findIndex(it => /^[a-z]/.test(it)));
  const key = begun
    .join('-')
    .slice(0, longestKey - 5)
    .replace(/-$/, '');
  const base = keyForm.test(key) ? key : kind;
  let free = base;
  for (let number = 2; used.has(free); number += 1) free = `${base}-${number}`;
  return free;
}
