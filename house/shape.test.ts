import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { barrels, runsOnImport } from './shape.ts';
import { parse } from './sources.ts';
import { longFile, longFunctions, maxFileLines, maxFunctionLines } from './walls.ts';

function lines(count: number, line: string): string {
  return `${line}\n`.repeat(count);
}

describe('the shape of a file', () => {
  it('is no barrel', () => {
    const text = "export * from './a.ts';\nexport { b } from './b.ts';";
    assert.deepEqual(barrels(parse('domain/index.ts', text)), [
      'domain/index.ts is a barrel: import each thing from the file that makes it',
    ]);
    assert.deepEqual(barrels(parse('domain/index.ts', `${text} export const c = 1;`)), []);
    assert.deepEqual(barrels(parse('domain/index.ts', '')), []);
  });

  it('holds nothing that runs when it is imported', () => {
    for (const code of ['start();', 'if (ready) {}', 'for (;;) {}', 'throw new Error();', 'await ready;']) {
      assert.deepEqual(runsOnImport(parse('server/log.ts', `const a = 1;\n${code}`)), [
        'server/log.ts:2 runs when the file is imported: put it into a function that is called',
      ]);
    }
  });

  it('holds no state that all share', () => {
    assert.deepEqual(runsOnImport(parse('domain/ids.ts', 'let next = 1;')), [
      'domain/ids.ts:1 keeps a global variable: hand state in, or close over it',
    ]);
  });

  it('consists of imports, exports and declarations', () => {
    const text = `import { a } from './a.ts'; export { a }; export type B = 1; interface C {} class D {} declare const e: 1;
      export const f = a(1); export function g() { start(); }`;
    assert.deepEqual(runsOnImport(parse('domain/a.ts', text)), []);
  });
});

describe('the walls', () => {
  it('stand at the last line that a file may have', () => {
    assert.deepEqual(longFile(parse('domain/a.ts', lines(maxFileLines, '//'))), []);
    assert.deepEqual(longFile(parse('domain/a.ts', lines(maxFileLines + 1, '//'))), [
      'domain/a.ts has 201 lines, at most 200 are allowed: split it by what it is about',
    ]);
  });

  it('stand at the last line that a function may have', () => {
    const text = (count: number) => `function long() {\n${lines(count, '  work();')}}`;
    assert.deepEqual(longFunctions(parse('domain/a.ts', text(maxFunctionLines - 2))), []);
    assert.deepEqual(longFunctions(parse('domain/a.ts', text(maxFunctionLines - 1))), [
      'domain/a.ts:1 long has 41 lines, at most 40 are allowed: name its parts',
    ]);
  });

  it('see methods, arrows and constructors', () => {
    const body = `{\n${lines(maxFunctionLines, 'work();')}}`;
    for (const code of [
      `const f = () => ${body}`,
      `class A { f() ${body} }`,
      `class A { constructor() ${body} }`,
    ]) {
      assert.equal(longFunctions(parse('domain/a.ts', code)).length, 1);
    }
  });

  it('do not count a table, but count a function inside one', () => {
    const table = (row: string) => `const f = () => ({\n${lines(maxFunctionLines, row)}});`;
    assert.deepEqual(longFunctions(parse('domain/a.ts', table("  'a': [1, 'b'],"))), []);
    assert.equal(longFunctions(parse('domain/a.ts', table('  a() {},'))).length, 1);
  });
});
