import type { Pair, YAMLMap } from 'yaml';
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { areaLimits } from './limits.ts';
import type { Place, Problem } from './world-file-error.ts';

/** Where something stands inside a file: keys, and numbers (from 0) in lists. */
export type Path = readonly PropertyKey[];

/** The content of a world file as YAML gives it, or only the reasons why it gives none. */
export type AreaSource = UnreadableSource | ReadableSource;

interface UnreadableSource {
  readonly state: 'unreadable';
  readonly area: string;
  readonly problems: readonly Problem[];
}

/** A world file that is YAML, whether or not it makes sense as an area. */
export interface ReadableSource {
  readonly state: 'readable';
  readonly area: string;
  readonly value: unknown;
  /** What is wrong with the YAML although it could be read. */
  readonly problems: readonly Problem[];
  /** A problem with what stands at the path, or with what should stand there. */
  problem(path: Path, text: string): Problem;
}

/** Reads the text of one world file; `area` is the id that the file's name gives. */
export function parseSource(origin: { file: string; area: string }, text: string): AreaSource {
  const { file, area } = origin;
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, uniqueKeys: false, prettyErrors: false });
  const tell = (offset: number, words: string): Problem => ({
    file,
    place: placeOf(lineCounter, offset),
    text: words,
  });
  const broken = [...document.errors, ...document.warnings].map(({ pos, message }) =>
    tell(pos[0], `this is not YAML: ${message}`),
  );
  if (broken.length > 0) return { state: 'unreadable', area, problems: firstOfEachLine(broken) };

  const root: unknown = document.contents;
  const problems: Problem[] = [];
  const report = (node: unknown, words: string) => problems.push(tell(offsetOf(node), words));
  const value = plainValue(root, { depth: 0, tell: report });
  const problem = (path: Path, words: string) => tell(offsetAt(root, path), `${pathText(path)} ${words}`);
  return { state: 'readable', area, value, problems, problem };
}

/** `rooms.quay.things[2].name`; a builder counts from 1. */
export function pathText(path: Path): string {
  if (path.length === 0) return 'the file';
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part + 1}]`;
    return text === '' ? String(part) : `${text}.${String(part)}`;
  }, '');
}

/** How deep the reading has come, and how to say what is wrong. */
interface Reading {
  readonly depth: number;
  tell(node: unknown, words: string): void;
}

/** The node as plain data. YAML's own conversion would let keys be lists and let an alias hold itself. */
function plainValue(node: unknown, { depth, tell }: Reading): unknown {
  const inner: Reading = { depth: depth + 1, tell };
  if (isScalar(node)) return node.value;
  if (node === null) return null;
  if (depth > areaLimits.nesting) tell(node, `this stands more than ${areaLimits.nesting} levels deep`);
  else if (isMap(node)) return Object.fromEntries(plainEntries(node, inner));
  else if (isSeq(node)) return node.items.map(item => plainValue(item, inner));
  else tell(node, 'this is a YAML alias; write the text out instead');
  return null;
}

function plainEntries(map: YAMLMap, reading: Reading): Map<string, unknown> {
  const entries = new Map<string, unknown>();
  for (const pair of map.items) {
    const key = keyOf(pair);
    const wrong = keyMistake(key, entries);
    if (wrong === null) entries.set(key, plainValue(pair.value, reading));
    else reading.tell(pair.key, `"${key}" ${wrong}`);
  }
  return entries;
}

function keyMistake(key: string, before: ReadonlyMap<string, unknown>): string | null {
  if (!/^[a-z][\w-]*$/i.test(key)) return 'is no key: a key is a word of letters, digits and hyphens';
  return before.has(key) ? 'is written twice; a key may stand only once in its block' : null;
}

function keyOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : '';
}

/** The key of the deepest part of the path that the file has; a list's entry begins with its own first key. */
function offsetAt(root: unknown, path: Path): number {
  let node = root;
  let offset = offsetOf(root);
  for (const part of path) {
    if (isMap(node)) {
      const pair = node.items.find(candidate => keyOf(candidate) === part);
      if (!pair) return offset;
      offset = offsetOf(pair.key);
      node = pair.value;
    } else {
      if (!isSeq(node) || typeof part !== 'number') return offset;
      node = node.items[part];
      offset = offsetOf(node);
    }
  }
  return offset;
}

function offsetOf(node: unknown): number {
  const ranged = typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined;
  return Array.isArray(ranged) && typeof ranged[0] === 'number' ? ranged[0] : 0;
}

function placeOf(lineCounter: LineCounter, offset: number): Place {
  const { line, col } = lineCounter.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

/** One slip of the pen breaks the rest of its line as well, and YAML complains about all of it. */
function firstOfEachLine(problems: readonly Problem[]): Problem[] {
  const byLine = new Map(problems.toReversed().map(problem => [problem.place?.line, problem]));
  return [...byLine.values()];
}
