import assert from 'node:assert/strict';
import type { World } from '../../../domain/world.ts';
import { everythingIn } from '../../../domain/world-view.ts';
import type { ScreenWire } from '../../support/screen-wire.ts';

/** What players were told that they have, and which things they were told of at all. */
export class ToldThings {
  readonly #carried = new Map<string, string[]>();
  readonly #read = new Map<ScreenWire, number>();
  readonly #heardOf = new Set<string>();

  /** Takes in what has been read since the last time. */
  read(screens: ReadonlyMap<string, ScreenWire>): void {
    for (const [name, screen] of screens) {
      const lines = screen.transcript
        .slice(this.#read.get(screen) ?? 0)
        .filter(line => line.startsWith('  '));
      this.#read.set(screen, screen.transcript.length);
      for (const line of lines) this.#take(name, line.trim());
    }
  }

  /** Whatever was told is true: what was heard of exists, and everybody has what they were told, no more and no less. */
  assertTrue(world: World): void {
    const things = new Set([...world.objects()].map(it => it.name));
    for (const tag of this.#heardOf)
      assert.ok(things.has(tag), `somebody read of ${tag}, which does not exist`);
    for (const [name, carried] of this.#carried)
      assert.deepEqual(carriedBy(world, name), carried.toSorted(), `what ${name} has is not what was told`);
  }

  /** From now on everybody is taken to know what they have: lines were lost with a server that was cut off. */
  know(world: World, names: readonly string[]): void {
    for (const name of names) this.#carried.set(name, carriedBy(world, name));
  }

  #take(name: string, line: string): void {
    for (const [tag] of line.matchAll(/\btag\d+\b/g)) if (!line.includes('"')) this.#heardOf.add(tag);
    const carried = this.#carried.get(name) ?? [];
    const [, got] = /^You take (?:an?|the|some) (.+?)\.$/.exec(line) ?? [];
    const [, given] = /^\w+ gives (?:an?|the|some) (.+) to you\.$/.exec(line) ?? [];
    const [, lost] = /^You (?:drop|give) (?:an?|the|some) (.+?)(?: to \w+)?\.$/.exec(line) ?? [];
    const more = got ?? given;
    if (more !== undefined) carried.push(more);
    if (lost === undefined) return;
    assert.ok(carried.includes(lost), `${name} read "${line}" and was never told of having it`);
    carried.splice(carried.indexOf(lost), 1);
  }
}

function carriedBy(world: World, name: string): string[] {
  const body = world.playerNamed(name);
  assert.ok(body, `${name} is gone`);
  return [...everythingIn(world, body, ['container', 'item'])].flatMap(it => it.name).sort();
}
