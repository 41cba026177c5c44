import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { actions } from '../actions/index.ts';
import { commandsPage } from './commands-page.ts';

describe('docs/commands.md', () => {
  it('tells of every command as it is', () => {
    const page = readFileSync(join(import.meta.dirname, 'commands.md'), 'utf8');
    assert.ok(
      page === commandsPage(actions),
      'docs/commands.md is behind; npm run docs:commands writes it anew',
    );
  });
});
