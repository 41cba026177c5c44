import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { root } from './launcher.mjs';

const rules = JSON.parse(readFileSync(join(root, '.c8rc.json'), 'utf8'));
const lines = 100;

/** Whether the gate lets a program pass of which so many lines were never reached. */
function passes(missed) {
  const folder = mkdtempSync(join(tmpdir(), 'aevum-coverage-'));
  try {
    const never = Array.from({ length: missed }, (_, at) => `  it += ${at};`);
    const done = Array.from({ length: lines - missed - 4 }, (_, at) => `it += ${at};`);
    const text = ['let it = 0;', 'if (it > 0) {', ...never, '}', ...done, 'export default it;'];
    writeFileSync(join(folder, 'it.mjs'), `${text.join('\n')}\n`);
    const env = { ...process.env, NODE_V8_COVERAGE: join(folder, 'v8') };
    spawnSync(process.execPath, ['it.mjs'], { cwd: folder, env });
    const gate = ['report', '--check-coverage', '--lines', `${rules.lines}`, '--temp-directory', 'v8'];
    const words = [join(root, 'node_modules/c8/bin/c8.js'), ...gate, '--reporter', 'text-summary'];
    return spawnSync(process.execPath, words, { cwd: folder }).status === 0;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

it('refuses a program of which fewer than 97 lines in a hundred were reached', () => {
  assert.ok(rules.lines >= 97);
  assert.equal(passes(2), true);
  assert.equal(passes(5), false);
});

it('is a part of the test command that nobody has to ask for', () => {
  const suite = readFileSync(join(root, 'scripts/suite.mjs'), 'utf8');
  assert.match(suite, /const parts = \[[^\]]*\bcoverage\b[^\]]*\]/);
});
