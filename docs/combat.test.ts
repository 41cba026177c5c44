import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { abilities, abilityNames } from '../domain/abilities.ts';
import { corpseSeconds, respawnSeconds, revivalSeconds } from '../domain/life.ts';
import { blowDice } from '../domain/odds.ts';
import { skillNames } from '../domain/traits/skills.ts';

const page = readFileSync(join(import.meta.dirname, 'combat.md'), 'utf8');

describe('docs/combat.md', () => {
  it('shows every ability with its numbers', () => {
    for (const name of abilityNames) {
      const { weapons, beastly, level, pool, base, power, aim, stamina, harm } = abilities[name];
      const tools = beastly ? 'beasts' : weapons.join(', ') || '–';
      const row = [name, tools, level, pool, base, power, aim, stamina, harm].join(' | ');
      assert.ok(page.includes(`| ${row} |`), row);
    }
  });

  it('tells every skill, the dice and the times', () => {
    for (const name of skillNames) assert.ok(page.includes(`\`${name}\``), name);
    assert.ok(page.includes(`a die with ${blowDice.place} sides`));
    for (const seconds of [corpseSeconds, revivalSeconds, respawnSeconds])
      assert.ok(page.includes(`**${seconds} seconds**`), `${seconds}`);
  });
});
