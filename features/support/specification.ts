import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from '../../domain/command.ts';
import { Draft } from '../../domain/draft.ts';
import type { GameEvent } from '../../domain/event.ts';
import { evolve } from '../../domain/events.ts';
import { World } from '../../domain/world.ts';

const root = join(import.meta.dirname, '../..');

/** The outcomes that this run's specifications have shown, by the command's name: `accepted`, or a reason. */
const shown = new Map<string, Set<string>>();

/** A world in which some facts have happened, one after the other. */
export function worldOf(...given: readonly (GameEvent | readonly GameEvent[])[]): World {
  const world = new World();
  const draft = new Draft(world);
  for (const event of given.flat() as GameEvent[]) evolve(draft, event);
  return world;
}

/** A rule as a sentence: `given(facts).when(command).yields(facts)`, or `.refused(reason)`. */
export function given(...facts: readonly (GameEvent | readonly GameEvent[])[]) {
  return {
    when<Reason extends string>(command: Command<Reason>) {
      const decision = command.decide(worldOf(...facts));
      return {
        /** The command is accepted, and exactly this happens. */
        yields(...events: GameEvent[]): void {
          assert.deepEqual(decision, { ok: true, events });
          show(command.type, 'accepted');
        },
        /** The command is refused for this reason. */
        refused(refusal: Reason): void {
          assert.deepEqual(decision, { ok: false, refusal });
          show(command.type, refusal);
        },
      };
    },
  };
}

function show(command: string, outcome: string): void {
  shown.set(command, (shown.get(command) ?? new Set()).add(outcome));
}

/**
 * Closes the specification of a command: it was accepted at least once, refused at least once, and refused for every
 * reason that stands in its rule.
 */
export function everyRuleIsShown({ type }: { readonly type: string }): void {
  const reasons = declaredRules().get(type) ?? assert.fail(`no file of the domain declares ${type}`);
  assert.ok(reasons.length > 0, `${type} is never refused`);
  assert.deepEqual([...(shown.get(type) ?? [])].sort(), ['accepted', ...reasons].sort());
}

/** Every command of the domain, and the reasons that stand in its rule. */
export function declaredRules(): ReadonlyMap<string, readonly string[]> {
  const paths = globSync('domain/*.ts', { cwd: root, exclude: ['**/*.test.ts', 'domain/command.ts'] });
  return new Map(paths.flatMap(path => [...rulesIn(readFileSync(join(root, path), 'utf8'))]));
}

/** The commands that a source declares, and the reasons that stand in each one's rule. */
export function rulesIn(source: string): Map<string, readonly string[]> {
  const rules = [...source.matchAll(/\bcommand\(\s*'(\w+)'(.*?)\n\}?\);/gs)];
  const refusals = rules.map(([, name = '', rule = '']) => {
    return [name, [...rule.matchAll(/\brefuse\('([\w-]+)'\)/g)].map(([, reason = '']) => reason)] as const;
  });
  const count = (what: RegExp) => [...source.matchAll(what)].length;
  assert.equal(rules.length, count(/\bcommand\(/g), 'a command has a form that is not understood here');
  const read = refusals.flatMap(([, reasons]) => reasons).length;
  assert.equal(
    read,
    count(/\brefuse\(/g),
    'a refusal stands outside of a command, or its reason is no literal',
  );
  return new Map(refusals.map(([name, reasons]) => [name, [...new Set(reasons)]]));
}
