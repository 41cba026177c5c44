import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isInstalled } from './installed.mjs';

const lock = {
  packages: {
    '': { name: 'aevum' },
    'node_modules/a': { integrity: 'sha512-a' },
    'node_modules/only-elsewhere': { integrity: 'sha512-e', optional: true },
    'node_modules/tool': { integrity: 'sha512-t', dev: true },
  },
};
const a = { 'node_modules/a': { integrity: 'sha512-a' } };
const tool = { 'node_modules/tool': { integrity: 'sha512-t' } };
const installed = (packages, dev = true) => isInstalled(lock, { packages }, { dev });

describe('what is installed', () => {
  it('is enough when every package is there, but for those of other platforms', () => {
    assert.equal(installed({ ...a, ...tool }), true);
  });
  it('is not enough when nothing is there', () => assert.equal(installed({}), false));
  it('is not enough when a package is missing', () => assert.equal(installed(tool), false));
  it('is not enough when a package is another than the lock file names', () => {
    assert.equal(installed({ ...tool, 'node_modules/a': { integrity: 'sha512-b' } }), false);
  });
  it('is enough for players without the tools of developers', () => {
    assert.equal(installed(a, false), true);
    assert.equal(installed(a), false);
  });
});
