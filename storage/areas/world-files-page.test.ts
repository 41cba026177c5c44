import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { before, describe, it } from 'node:test';
import { directions } from '../../domain/directions.ts';
import { parseSource } from './area-source.ts';
import { judgeForm } from './judged-form.ts';
import { areaLimits } from './limits.ts';

let page: string;
let examples: string[];

before(async () => {
  page = await readFile(new URL('../../docs/world-files.md', import.meta.url), 'utf8');
  examples = [...page.matchAll(/```yaml\n(.*?)```/gs)]
    .map(match => match[1]!)
    .filter(text => !text.startsWith('prototypes:'));
});

/** The problems of the form of an area's text. */
function problemsOf(area: string, text: string): string[] {
  const source = parseSource({ file: `${area}.yaml`, area }, text);
  const { problems } = source.state === 'readable' ? judgeForm(source) : source;
  return [...source.problems, ...problems].map(({ text: words }) => words);
}

describe('docs/world-files.md', () => {
  it('begins with an area that is right', () => {
    assert.deepEqual(problemsOf('moor', examples[0]!), []);
  });

  it('shows exits and things that are right', () => {
    const head =
      'area: moor\nname: M\ndescription: M.\nrooms:\n  stones:\n    name: S\n    description: S.\n';
    const files = examples.filter(it => !it.startsWith('help:'));
    assert.equal(files.length, 5);
    for (const part of files.slice(1)) assert.deepEqual(problemsOf('moor', head + part), []);
  });

  it('tells every limit', () => {
    for (const limit of Object.values(areaLimits))
      assert(page.includes(` ${limit.toLocaleString('en')} `), `${limit}`);
  });

  it('tells every direction', () => {
    for (const direction of directions) assert(page.includes(`\`${direction}\``), direction);
  });
});
