import type { Arrow } from './graph.ts';
import type { Room } from './rooms.ts';
import { effectModules, rooms } from './rooms.ts';
import { isProduct, isTest } from './sources.ts';

/** A sentence for each import that goes where it may not. */
export function wrongArrows(arrows: readonly Arrow[]): string[] {
  const complaints = arrows.flatMap(arrow => {
    const rule = brokenRule(arrow);
    return rule === undefined ? [] : [`${arrow.from} imports ${arrow.to}: ${rule}`];
  });
  return complaints.sort();
}

/** A sentence for each file that lies in no room. */
export function homeless(paths: readonly string[]): string[] {
  const lost = paths.filter(path => !isTest(path) && !roomOf(path));
  return lost.map(
    path => `${path} lies in no room: every file belongs to a folder that house/rooms.ts names`,
  );
}

/** A sentence for each ring of files that import each other, types included. */
export function cycles(arrows: readonly Arrow[]): string[] {
  const rings = new Map<string, string>();
  for (const { from, cycle } of arrows) {
    const ring = cycle.filter(path => path !== from);
    if (cycle.length > 0) rings.set([from, ...ring].sort().join(), [from, ...ring, from].join(' → '));
  }
  return [...rings.values()].map(
    ring => `${ring} is a circle: files import each other in one direction, types too`,
  );
}

function brokenRule(arrow: Arrow): string | undefined {
  if (arrow.kind === 'house' && arrow.to.startsWith('.')) return 'there is no such file';
  if (arrow.kind === 'house' && isTest(arrow.to)) return testRule(arrow);
  const room = roomOf(arrow.from);
  if (!room || isTest(arrow.from)) return undefined;
  if (!mayImport(room, arrow)) return room.rule;
  if (!isProduct(arrow.from)) return undefined;
  if (arrow.kind === 'tool' && !arrow.typeOnly) return 'it is a devDependency, which players do not have';
  return effectModules.find(({ modules, allowed }) => modules.test(arrow.to) && !allowed.test(arrow.from))
    ?.rule;
}

function testRule({ from, to }: Arrow): string | undefined {
  if (isTest(from) && !to.endsWith('.test.ts')) return undefined;
  return 'tests are imported by nobody, contract suites by tests';
}

function mayImport(room: Room, { kind, to, typeOnly }: Arrow): boolean {
  switch (kind) {
    case 'house':
      return room.files.test(to) || (typeOnly && room.types?.test(to) === true);
    case 'package':
    case 'tool':
      return room.packages.test(to);
    case 'node':
      return room.node.test(to);
  }
}

function roomOf(path: string): Room | undefined {
  return rooms.find(({ holds }) => holds.test(path));
}
