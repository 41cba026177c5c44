import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  dateNews,
  gameTime,
  hourMilliseconds,
  isDay,
  monthName,
  nextSkyChange,
  skyAt,
  skyHours,
  skyLightAt,
  timeOfDay,
} from './calendar.ts';
import { skyLights } from './traits/sky.ts';

const start = Date.UTC(2008, 2, 20);
const at = (hours: number) => gameTime(start + hours * hourMilliseconds);

describe('the calendar', () => {
  it('begins on the twentieth of March 2008', () => {
    assert.deepEqual(at(0), { year: 0, month: 1, day: 1, hour: 0 });
  });
  it('has a minute for an hour, sixty hours for a day, a day for a month, twelve days for a year', () => {
    assert.deepEqual(gameTime(start + 60_000), { year: 0, month: 1, day: 1, hour: 1 });
    assert.deepEqual(at(60), { year: 0, month: 1, day: 2, hour: 0 });
    assert.deepEqual(gameTime(start + 86_400_000), { year: 0, month: 2, day: 1, hour: 0 });
    assert.deepEqual(gameTime(start + 12 * 86_400_000 - 1), { year: 0, month: 12, day: 24, hour: 59 });
    assert.deepEqual(gameTime(start + 12 * 86_400_000), { year: 1, month: 1, day: 1, hour: 0 });
  });
  it('was there before it began', () => {
    assert.deepEqual(gameTime(start - 1), { year: -1, month: 12, day: 24, hour: 59 });
  });
  it('has day from dawn to dusk', () => {
    assert.deepEqual(
      [14, 15, 43, 44].map(hour => isDay(at(hour))),
      [false, true, true, false],
    );
  });
  it('has a word for every hour', () => {
    const words = [0, 3, 10, 15, 16, 17, 20, 25, 30, 32, 36, 40, 44, 46, 55, 59].map(it => timeOfDay(at(it)));
    assert.deepEqual(words, [
      'midnight',
      'after midnight',
      'approaching dawn',
      'dawn',
      'early morning',
      'morning',
      'late morning',
      'almost noon',
      'noon',
      'afternoon',
      'late afternoon',
      'nearing dusk',
      'dusk',
      'night-time',
      'nearly midnight',
      'nearly midnight',
    ]);
  });
  it('has light by hour', () => {
    const lights = [0, 9, 10, 14, 15, 44, 45, 49, 50, 59].map(hour => skyLightAt(at(hour)));
    const [night, dawn, day, dusk] = skyLights;
    assert.deepEqual(lights, [night, night, dawn, dawn, day, day, dusk, dusk, night, night]);
  });
  it('tells of every new day, and of every new year instead', () => {
    assert.equal(dateNews(at(60)), 'A new day begins: it is day 2 of the First Month.');
    assert.equal(dateNews(at(12 * 24 * 60)), 'The year 0 is over, and the year 1 begins.');
    assert.equal(dateNews(at(61)), undefined);
  });
  it('has twelve months with names', () => {
    assert.equal(monthName(at(0)), 'First Month');
    assert.equal(monthName(gameTime(start + 11 * 86_400_000)), 'Twelfth Month');
  });
  it('knows when the sky changes next', () => {
    for (const [hours, next] of [
      [0, 10],
      [0.5, 10],
      [9.9, 10],
      [10, 15],
      [50, 60],
      [59, 60],
    ] as const)
      assert.equal(nextSkyChange(start + hours * hourMilliseconds), start + next * hourMilliseconds);
    for (const hour of skyHours) assert.ok(skyAt(at(hour)));
    assert.equal(skyAt(at(1)), undefined);
  });
});
