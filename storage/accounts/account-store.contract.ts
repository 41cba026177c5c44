import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { goid } from '../../domain/ids.ts';
import type { Account, AccountStore } from './account-store.ts';

/** A fresh, empty store of its own for one test; `dispose` closes and deletes it. */
export interface OpenedAccounts {
  readonly store: AccountStore;
  dispose(): Promise<void>;
}

type Open = () => Promise<OpenedAccounts>;
type Declare = (promise: string, check: (store: AccountStore) => Promise<void>) => void;

/** Anna, an account to test with. */
export const anna: Account = {
  name: 'Anna',
  goid: goid('player/anna'),
  tier: 'player',
  gender: 'she',
  hash: '$argon2id$v=19$m=8,t=1,p=1$c2FsdHNhbHQ$aGFzaGhhc2hoYXNoaGFzaA',
  createdAt: '2026-11-21T10:00:00.000Z',
};

/** What every store of accounts must do; each backend runs it whole. */
export function accountStoreContract(name: string, open: Open): void {
  describe(`${name} as a store of accounts`, () => {
    const declare: Declare = (promise, check) => {
      it(promise, async () => {
        const { store, dispose } = await open();
        try {
          await check(store);
        } finally {
          await dispose();
        }
      });
    };
    describeCreating(declare);
    describeChanging(declare);
    describeEdges(declare);
  });
}

function describeCreating(declare: Declare): void {
  declare('finds what was created, field by field', async store => {
    await store.create(anna);
    assert.deepEqual(await store.find('Anna'), anna);
    assert.equal(await store.find('Bob'), null);
  });
  declare('finds a name in any case and composition', async store => {
    await store.create({ ...anna, name: 'Zoë' });
    for (const typed of ['Zoë', 'ZOË', 'zoe\u0308']) assert.equal((await store.find(typed))?.name, 'Zoë');
    assert.equal(await store.find('zoe'), null);
    await store.create({ ...anna, name: 'İpek' });
    assert.equal((await store.find('I\u0307pek'))?.name, 'İpek');
  });
  declare('refuses a taken name in any case, and keeps the first account', async store => {
    await store.create(anna);
    const rejected = store.create({ ...anna, name: 'ANNA', tier: 'admin' });
    await assert.rejects(rejected, { name: 'NameTakenError', account: 'ANNA', message: /"ANNA" already/ });
    assert.deepEqual(await store.find('anna'), anna);
  });
  declare('lets one of many win who create the same name at once', async store => {
    const goids = Array.from({ length: 20 }, (_, index) => goid(`player/${index}`));
    const results = await Promise.allSettled(goids.map(id => store.create({ ...anna, goid: id })));
    const winners = goids.filter((_, index) => results[index]?.status === 'fulfilled');
    assert.equal(winners.length, 1);
    assert.equal((await store.find('Anna'))?.goid, winners[0]);
  });
}

function describeChanging(declare: Declare): void {
  declare('changes a tier, a hash and a preference, and nothing else', async store => {
    await store.create(anna);
    const changes = [store.changeTier('anna', 'builder'), store.changeHash('ANNA', 'new')];
    await Promise.all([...changes, store.changeScreenReader('anna', true)]);
    const changed = { ...anna, tier: 'builder', hash: 'new', screenReader: true };
    assert.deepEqual(await store.find('Anna'), changed);
  });
  declare('removes an account, and the name is free again', async store => {
    await store.create(anna);
    await store.remove('anna');
    assert.equal(await store.find('Anna'), null);
    await store.create({ ...anna, name: 'anna' });
    assert.equal((await store.find('Anna'))?.name, 'anna');
  });
  declare('refuses to change or remove an account that is not there', async store => {
    const expected = { name: 'NoSuchAccountError', account: 'Bob', message: /no account named "Bob"/ };
    await assert.rejects(store.changeTier('Bob', 'admin'), expected);
    await assert.rejects(store.changeHash('Bob', 'new'), expected);
    await assert.rejects(store.remove('Bob'), expected);
    assert.deepEqual(await store.list(), []);
  });
  declare('lists all accounts by name', async store => {
    for (const name of ['clara', 'Bob', 'Ägir', 'anna']) await store.create({ ...anna, name });
    assert.deepEqual(
      (await store.list()).map(({ name }) => name),
      ['anna', 'Bob', 'clara', 'Ägir'],
    );
  });
}

function describeEdges(declare: Declare): void {
  declare('keeps an account when the caller changes the one it handed in or was given', async store => {
    const mine = { ...anna };
    const created = store.create(mine);
    mine.tier = 'admin';
    await created;
    Object.assign((await store.find('Anna')) ?? {}, { tier: 'admin' });
    Object.assign((await store.list())[0] ?? {}, { tier: 'admin' });
    assert.deepEqual(await store.find('Anna'), anna);
  });
  declare('refuses names that cannot be kept', async store => {
    for (const name of ['', 'x'.repeat(2000), '\ud800']) {
      await assert.rejects(store.create({ ...anna, name }), { name: 'UnusableKeyError' });
      await assert.rejects(store.find(name), { name: 'UnusableKeyError' });
    }
  });
  declare('refuses every call after close, and closes twice', async store => {
    await store.close();
    await store.close();
    const closed = { name: 'StoreClosedError', message: /is closed/ };
    await assert.rejects(store.create(anna), closed);
    await assert.rejects(store.find('Anna'), closed);
    await assert.rejects(store.changeTier('Anna', 'admin'), closed);
    await assert.rejects(store.changeHash('Anna', 'new'), closed);
    await assert.rejects(store.changeScreenReader('Anna', true), closed);
    await assert.rejects(store.remove('Anna'), closed);
    await assert.rejects(store.list(), closed);
  });
}
