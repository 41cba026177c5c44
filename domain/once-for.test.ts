import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { onceFor } from './once-for.ts';

describe('what is made once for a thing', () => {
  it('is made when it is first asked for, and given again after that', () => {
    const asked: object[] = [];
    const namesOf = onceFor((thing: { readonly name: string }) => {
      asked.push(thing);
      return [thing.name];
    });
    const sword = { name: 'sword' };
    assert.deepEqual(namesOf(sword), ['sword']);
    assert.equal(namesOf(sword), namesOf(sword));
    assert.deepEqual(asked, [sword]);
  });

  it('is made anew for another thing that looks the same', () => {
    const copyOf = onceFor((thing: object) => ({ ...thing }));
    assert.notEqual(copyOf({ name: 'sword' }), copyOf({ name: 'sword' }));
  });

  it('may be nothing, and is not asked for again then', () => {
    let times = 0;
    const nothingOf = onceFor((_: object) => {
      times += 1;
      return undefined;
    });
    const thing = {};
    nothingOf(thing);
    nothingOf(thing);
    assert.equal(times, 1);
  });
});
