import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { SessionMemory } from './session-memory.ts';
import { SettingsBook } from './settings.ts';

/** What a browser keeps, and a browser that keeps nothing. */
class Kept implements Storage {
  readonly values = new Map<string, string>();
  readonly #isFull: boolean;
  [name: string]: unknown;

  constructor(isFull = false) {
    this.#isFull = isFull;
  }
  get length() {
    return this.values.size;
  }
  clear = () => this.values.clear();
  key = () => null;
  getItem = (key: string) => this.values.get(key) ?? null;
  removeItem = (key: string) => void this.values.delete(key);
  setItem = (key: string, value: string) => {
    if (this.#isFull) throw new Error('full');
    this.values.set(key, value);
  };
}

const session = { token: 'secret', seen: 7, typed: 2 };

describe('a session over a reload', () => {
  it('is what it was', () => {
    const storage = new Kept();
    const kept = { ...session, shown: [{ type: 'typed', text: 'look' }] } as const;
    new SessionMemory(storage).keep(kept);
    assert.deepEqual(new SessionMemory(storage).recall(), kept);
  });

  it('keeps the newest of what does not fit', () => {
    const memory = new SessionMemory(new Kept());
    const shown = Array.from(
      { length: 3000 },
      (_, at) => ({ type: 'typed', text: `${at} ${'x'.repeat(1000)}` }) as const,
    );
    memory.keep({ ...session, shown });
    const recalled = memory.recall()?.shown ?? [];
    assert.ok(recalled.length > 1000 && recalled.length < 1500);
    assert.deepEqual(recalled.at(-1), shown.at(-1));
  });

  it('is nothing where nothing was kept, or nonsense, or all was forgotten', () => {
    const storage = new Kept();
    const memory = new SessionMemory(storage);
    for (const kept of ['{', 'null', '7', '{"token":1}']) {
      storage.setItem('aevum.session', kept);
      assert.equal(memory.recall(), undefined);
    }
    memory.keep({ ...session, shown: [] });
    memory.forget();
    assert.equal(memory.recall(), undefined);
    new SessionMemory(new Kept(true)).keep({ ...session, shown: [] });
  });
});

describe('settings', () => {
  it('are the usual ones, then what was chosen, also at the next visit', () => {
    const storage = new Kept();
    const settings = new SettingsBook(storage, false);
    const seen: string[] = [];
    settings.follow(({ theme }) => seen.push(theme));
    settings.change({ theme: 'light', nonsense: 'x' });
    assert.deepEqual(seen, ['system', 'light']);
    assert.deepEqual([new SettingsBook(storage, false).now.theme, settings.now.map], ['light', 'shown']);
  });

  it('hide the panels of a narrow page, and take nothing that is no choice', () => {
    const storage = new Kept();
    storage.setItem('aevum.settings', '{"theme":"pink","size":7,"chat":"shown"}');
    const { theme, size, map, chat } = new SettingsBook(storage, true).now;
    assert.deepEqual([theme, size, map, chat], ['system', 'medium', 'hidden', 'shown']);
    storage.setItem('aevum.settings', '[');
    assert.equal(new SettingsBook(storage, false).now.theme, 'system');
  });

  it('hold until the page is left where the browser keeps nothing', () => {
    const settings = new SettingsBook(new Kept(true), false);
    settings.change({ theme: 'dark' });
    assert.equal(settings.now.theme, 'dark');
  });
});
