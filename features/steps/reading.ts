import assert from 'node:assert/strict';
import { Then } from '@cucumber/cucumber';
import type { Play } from '../support/play.ts';

/** All that somebody has read since the last line was typed, for a message about what is missing. */
function all(page: readonly string[]): string {
  return page.length === 0 ? 'nothing was read' : `read was:\n${page.join('\n')}`;
}

Then('{players} read(s) {string}', function (this: Play, names: string[], line: string) {
  for (const name of names) {
    const { page } = this.screen(name);
    assert.ok(page.includes(line), `${name} did not read "${line}"; ${all(page)}`);
  }
});

Then('{players} read(s) only {string}', function (this: Play, names: string[], line: string) {
  for (const name of names) assert.deepEqual(this.screen(name).page, [line], name);
});

Then('{players} read(s) a line with {string}', function (this: Play, names: string[], part: string) {
  for (const name of names) {
    const { page } = this.screen(name);
    assert.ok(
      page.some(line => line.includes(part)),
      `${name} read no line with "${part}"; ${all(page)}`,
    );
  }
});

Then('{players} read(s) no line with {string}', function (this: Play, names: string[], part: string) {
  for (const name of names) {
    const { page } = this.screen(name);
    assert.ok(!page.some(line => line.includes(part)), `${name} read a line with "${part}"; ${all(page)}`);
  }
});

Then('{players} read(s) nothing', function (this: Play, names: string[]) {
  for (const name of names) assert.deepEqual(this.screen(name).page, [], name);
});

Then('{players} read(s) only', function (this: Play, names: string[], lines: string) {
  for (const name of names) assert.deepEqual(this.screen(name).page, lines.split('\n'), name);
});

Then('{players} read(s) in this order', function (this: Play, names: string[], lines: string) {
  const wanted = lines.split('\n');
  for (const name of names)
    assert.deepEqual(
      this.screen(name).page.filter(line => wanted.includes(line)),
      wanted,
      name,
    );
});

Then('{players} read(s) {int} lines', function (this: Play, names: string[], count: number) {
  for (const name of names) assert.equal(this.screen(name).page.length, count, name);
});
