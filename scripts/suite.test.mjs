import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { keyEntries } from '../config/keys.ts';
import { modes } from './suite.mjs';

const choosesItsMode = /mode of event sourcing is|flag "eventSourcing\.mode"|server in mode/;

describe('the suite', () => {
  it('runs every feature in each mode of event sourcing, but for those that choose their mode themselves', () => {
    const features = globSync('features/**/*.feature').map(path => [path, readFileSync(path, 'utf8')]);
    const left = features.filter(([, text]) => /^@any-mode\b/m.test(text));
    assert.ok(left.length > 0 && left.length < 10, `${left.length} features choose their mode`);
    for (const [path, text] of left) assert.match(text, choosesItsMode, `${path} chooses no mode`);
  });

  it('knows every mode there is', () => {
    const entry = keyEntries.find(({ key }) => key === 'eventSourcing.mode');
    assert.equal(entry?.allowed, modes.join(', '));
  });
});
