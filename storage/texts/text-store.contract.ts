import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { KeptText, TextStore } from '../text-store.ts';

/** A fresh, empty store of its own for one test; `dispose` closes and deletes it. */
export interface OpenedTexts {
  readonly store: TextStore;
  dispose(): Promise<void>;
}

/** Some words to test with. */
export const greeting: KeptText = {
  id: 'text/1',
  salt: 'salt',
  words: 'Hello, Ann!\nHow are you?',
  at: 1000,
};

/** What every store of texts must do; each backend runs it whole. */
export function textStoreContract(name: string, open: () => Promise<OpenedTexts>): void {
  describe(`${name} as a store of texts`, () => {
    for (const [promise, check] of Object.entries({ ...keeping, ...edges }))
      it(promise, async () => {
        const { store, dispose } = await open();
        try {
          await check(store);
        } finally {
          await dispose();
        }
      });
  });
}

type Checks = Readonly<Record<string, (store: TextStore) => Promise<void>>>;

const keeping: Checks = {
  'finds what was kept, field by field': async store => {
    await store.keep([greeting, { ...greeting, id: 'text/2', words: 'Zoë 🐚' }]);
    assert.deepEqual(store.find('text/1'), greeting);
    assert.equal(store.find('text/2')?.words, 'Zoë 🐚');
    assert.equal(store.find('text/3'), null);
  },
  'gives an id that is there already the new words': async store => {
    await store.keep([greeting]);
    await store.keep([{ ...greeting, words: 'Goodbye.' }]);
    assert.equal(store.find('text/1')?.words, 'Goodbye.');
    assert.equal(store.list().length, 1);
  },
  'forgets for good, and what is not there too': async store => {
    await store.keep([greeting, { ...greeting, id: 'text/2' }]);
    await store.forget(['text/1', 'text/9']);
    assert.equal(store.find('text/1'), null);
    assert.deepEqual(
      store.list().map(({ id }) => id),
      ['text/2'],
    );
  },
  'lists by id, all or those that begin so': async store => {
    for (const id of ['text/2', 'channel/b', 'text/10', 'channel/a']) await store.keep([{ ...greeting, id }]);
    const ids = (start?: string) => store.list(start).map(({ id }) => id);
    assert.deepEqual(ids(), ['channel/a', 'channel/b', 'text/10', 'text/2']);
    assert.deepEqual(ids('channel/'), ['channel/a', 'channel/b']);
    assert.deepEqual(ids('z'), []);
  },
};

const edges: Checks = {
  'keeps all of several texts or none': async store => {
    await assert.rejects(store.keep([greeting, { ...greeting, id: '' }]), { name: 'UnusableKeyError' });
    assert.deepEqual(store.list(), []);
  },
  'keeps a text when the caller changes the one it handed in or was given': async store => {
    const mine = { ...greeting };
    const kept = store.keep([mine]);
    mine.words = 'changed';
    await kept;
    Object.assign(store.find('text/1') ?? {}, { words: 'changed' });
    Object.assign(store.list()[0] ?? {}, { words: 'changed' });
    assert.deepEqual(store.find('text/1'), greeting);
  },
  'refuses every call after close, and closes twice': async store => {
    await store.close();
    await store.close();
    const closed = { name: 'StoreClosedError', message: /is closed/ };
    await assert.rejects(store.keep([greeting]), closed);
    await assert.rejects(store.forget(['text/1']), closed);
    assert.throws(() => store.find('text/1'), closed);
    assert.throws(() => store.list(), closed);
  },
};
