import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { outlineOf } from './area-outline.ts';
import { parseSource } from './area-source.ts';
import { judgeForm } from './judged-form.ts';
import { roomProblems } from './room-checks.ts';
import type { Problem } from './world-file-error.ts';
import { harbour } from './world-on-trial.ts';

/** Reads a text as far as it goes; the problems, and whether the form is right. */
function read(text: string): { right: boolean; problems: readonly Problem[] } {
  const source = parseSource({ file: 'harbour.yaml', area: 'harbour' }, text);
  if (source.state === 'unreadable') return { right: false, problems: source.problems };
  const form = judgeForm(source);
  const problems = [...source.problems, ...form.problems, ...roomProblems(outlineOf(source))];
  return { right: form.text !== null, problems };
}

/** Every text is either right or said to be wrong, at a place inside it; it never throws anything. */
function isJudged(text: string): void {
  const { right, problems } = read(text);
  assert(right || problems.length > 0, 'wrong, but no problem is told');
  const lines = text.split(/\r\n|\r|\n/).length;
  for (const { place, text: words } of problems) {
    const { line, column } = place ?? { line: 0, column: 0 };
    assert(
      line >= 1 && line <= lines && column >= 1,
      `${line}:${column} is outside a text of ${lines} lines`,
    );
    assert.notEqual(words, '');
  }
}

const marks = [
  '- ',
  ': ',
  '[',
  ']',
  '{',
  '}',
  '&a ',
  '*a',
  '!!binary ',
  '!x ',
  '? ',
  '| ',
  '>-\n',
  '<<: ',
  '\n',
  '\n  ',
  '# ',
  '"',
  "'",
  '__proto__',
  '%YAML 1.1\n---\n',
  '...\n',
  '\t',
  '\0',
];
const keys = [
  'area',
  'rooms',
  'exits',
  'things',
  'contents',
  'item',
  'container',
  'count',
  'north',
  'constructor',
  '__proto__',
  'harbour',
];

describe('whatever stands in a world file is judged and never throws', () => {
  it('judges any text', () => fc.assert(fc.property(fc.string({ unit: 'binary' }), isJudged)));

  it('judges anything made of the marks of YAML', () => {
    const piece = fc.oneof(fc.constantFrom(...marks), fc.constantFrom(...keys), fc.string({ maxLength: 3 }));
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 60 }).map(pieces => pieces.join('')),
        isJudged,
      ),
      { numRuns: 500 },
    );
  });

  it('judges any value written as YAML', () => {
    const value = fc.object({ key: fc.constantFrom(...keys), maxDepth: 6, withNullPrototype: true });
    fc.assert(
      fc.property(value, some => isJudged(stringify(some))),
      { numRuns: 300 },
    );
  });

  it('judges a good file into which somebody has scribbled', () => {
    const scribble = fc.record({
      at: fc.nat(harbour.length),
      length: fc.nat(30),
      mark: fc.constantFrom(...marks, ...keys),
    });
    const scribbled = scribble.map(
      ({ at, length, mark }) => harbour.slice(0, at) + mark + harbour.slice(at + length),
    );
    fc.assert(fc.property(scribbled, isJudged), { numRuns: 500 });
  });

  it('judges a file nested without end', () => {
    for (const [mark, end] of [
      ['[', ']'],
      ['{a: ', '}'],
      ['- ', ''],
      ['? ', ''],
    ] as const) {
      for (const depth of [30, 300, 3_000, 30_000]) isJudged(mark.repeat(depth) + end.repeat(depth));
    }
    isJudged(
      `${harbour.trimEnd()}\n    things: ${'[{container: a, contents: '.repeat(200)}[]${'}]'.repeat(200)}\n`,
    );
  });
});
