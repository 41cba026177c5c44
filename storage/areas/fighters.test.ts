import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fighterTraits } from './fighter-form.ts';
import { gearTraits } from './gear.ts';

describe('what a world file says of things for people who fight and eat', () => {
  it('makes a fighter of a mobile', () => {
    const skills = { sword: 3 } as Parameters<typeof fighterTraits>[1]['skills'];
    const { living, ...rest } = fighterTraits('moor/stones', {
      ...{ health: 30, respawn: 60, natural: { ability: 'bite', attack: 4 } },
      ...{ armour: { slash: 2 } as never, skills },
    });
    assert.deepEqual([living?.health, living?.maxHealth], [30, 30]);
    assert.deepEqual(rest, {
      respawns: { room: 'moor/stones', seconds: 60 },
      natural: { ability: 'bite', attack: 4 },
      armour: { slash: 2 },
      skills: { sword: 20_000 },
    });
  });

  it('lets a mobile come back after a quarter of an hour, or never', () => {
    assert.deepEqual(fighterTraits('moor/stones', {}), { respawns: { room: 'moor/stones', seconds: 900 } });
    assert.equal(fighterTraits('moor/stones', { respawn: 'never' }).respawns?.seconds, null);
  });

  it('makes clothes, armour, weapons and food of items', () => {
    const traits = gearTraits({
      wearable: { on: 'torso', layer: 'outer' },
      armour: { slash: 3, blunt: undefined } as never,
      weapon: { kind: 'axe', attack: 9, hands: 2 },
      food: { by: 'eat', satiety: 20 },
    });
    assert.deepEqual(traits, {
      wearable: { on: 'torso', layer: 'outer' },
      armour: { slash: 3 },
      weapon: { kind: 'axe', attack: 9, defense: 0, hands: 2 },
      food: { by: 'eat', satiety: 20, health: 0 },
    });
    assert.deepEqual(gearTraits({}), {});
  });
});
