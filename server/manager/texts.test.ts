import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openMemoryTexts } from '../../storage/texts/memory.ts';
import { Texts } from './texts.ts';

function opened() {
  const store = openMemoryTexts();
  const faults: unknown[] = [];
  let ids = 0;
  const fault = (error: unknown) => void faults.push(error);
  const texts = new Texts({
    store,
    newId: () => `text/${++ids}`,
    newSalt: () => 'salt',
    now: () => 7,
    fault,
  });
  return { store, texts, faults };
}

describe('the words that people write', () => {
  it('can be read at once, and are kept with their batch', async () => {
    const { store, texts } = opened();
    const written = texts.write('Hello.');
    assert.equal(texts.read(written), 'Hello.');
    assert.deepEqual(store.list(), []);
    const work = { written: [written.text], forgotten: [] };
    await texts.keep(work);
    texts.kept(work);
    assert.deepEqual(store.find(written.text), { id: 'text/1', salt: 'salt', words: 'Hello.', at: 7 });
    assert.equal(texts.read(written), 'Hello.');
  });
  it('are gone when their batch is undone, before it was kept or after', async () => {
    const { store, texts } = opened();
    const [one, other] = [texts.write('One.'), texts.write('Two.')];
    await texts.keep({ written: [one.text], forgotten: [] });
    texts.undone({ written: [one.text, other.text], forgotten: [] });
    assert.deepEqual([texts.read(one), texts.read(other)], [undefined, undefined]);
    assert.deepEqual(store.list(), []);
  });
  it('are forgotten when nothing names them any more, and not before that is certain', async () => {
    const { texts } = opened();
    const written = texts.write('Hello.');
    const work = { written: [written.text], forgotten: [] };
    await texts.keep(work);
    texts.kept(work);
    texts.undone({ written: [], forgotten: [written.text] });
    assert.equal(texts.read(written), 'Hello.');
    texts.kept({ written: [], forgotten: [written.text] });
    assert.equal(texts.read(written), undefined);
  });
  it('are not those that were written where somebody changed them', async () => {
    const { store, texts } = opened();
    const written = texts.write('Hello.');
    texts.drop([written.text]);
    await store.keep([{ id: written.text, salt: 'salt', words: 'Goodbye.', at: 7 }]);
    assert.equal(texts.read(written), undefined);
  });
  it('are told about where they cannot be forgotten', async () => {
    const { store, texts, faults } = opened();
    await store.close();
    texts.kept({ written: [], forgotten: ['text/1'] });
    await Promise.resolve();
    assert.equal((faults[0] as Error).name, 'StoreClosedError');
  });
});
