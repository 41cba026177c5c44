import assert from 'node:assert/strict';
import { Then, When } from '@cucumber/cucumber';
import type { Play } from '../support/play.ts';

When('{player} types {string}', async function (this: Play, name: string, line: string) {
  await this.types(name, line);
});

When('{player} types these lines in one go', async function (this: Play, name: string, lines: string) {
  await this.types(name, ...lines.split('\n'));
});

When(
  '{player} types {int} letters after {string}',
  async function (this: Play, name: string, letters: number, line: string) {
    await this.types(name, `${line} ${'x'.repeat(letters)}`);
  },
);

Then('{players} carry/carries {int} thing(s)', function (this: Play, names: string[], count: number) {
  for (const name of names) assert.equal(this.namesIn(this.body(name).goid).length, count, name);
});

Then('{players} has/have {string}', function (this: Play, names: string[], thing: string) {
  for (const name of names) {
    const carried = this.namesIn(this.body(name).goid);
    assert.ok(carried.includes(thing), `${name} carries no ${thing}, but ${carried.join(', ')}`);
  }
});

Then('{players} has/have no {string}', function (this: Play, names: string[], thing: string) {
  for (const name of names)
    assert.ok(!this.namesIn(this.body(name).goid).includes(thing), `${name} has ${thing}`);
});

Then('{players} stand(s) in {string}', function (this: Play, names: string[], room: string) {
  for (const name of names) {
    const place = this.body(name).container;
    assert.equal(place && this.running?.world.get(place)?.name, room, name);
  }
});

Then('{int} {string} lie(s) in {string}', function (this: Play, count: number, thing: string, room: string) {
  const names = this.namesIn(this.named('room', room).goid).filter(name => name === thing);
  assert.equal(names.length, count, `${thing} in ${room}`);
});
