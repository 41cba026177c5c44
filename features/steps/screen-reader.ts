import assert from 'node:assert/strict';
import { Then, When } from '@cucumber/cucumber';
import { actions } from '../../actions/index.ts';
import type { Play } from '../support/play.ts';
import { linesOf, whatReadsBadly } from '../support/reads-well.ts';

/** What ends the game for whoever types it. */
const endings = new Set(['quit', 'shutdown', 'arebuild']);

/** Whoever is asked something, or writes a text, comes back to the game without one. */
async function answerAll(play: Play, name: string): Promise<void> {
  const screen = play.screen(name);
  for (const answer of ['*quit', '*quit', 'no', '*quit', 'no'])
    if (screen.open && !['>', ''].includes(screen.question)) await play.types(name, answer);
}

When('{player} connects with a screen reader', async function (this: Play, name: string) {
  await this.server();
  await this.connect(name, '192.0.2.1', { screenReader: true });
});

Then('every command that {player} types reads well aloud', async function (this: Play, name: string) {
  const screen = this.screen(name);
  const bad: string[] = [];
  const mute: string[] = [];
  for (const { verbs, usage } of actions) {
    if (endings.has(verbs[0])) continue;
    for (const line of [`help ${verbs[0]}`, ...linesOf(usage)]) {
      await this.types(name, line);
      if (screen.page.length === 0) mute.push(line);
      bad.push(...screen.page.flatMap(read => whatReadsBadly(read)?.concat(` (${line})`) ?? []));
      await answerAll(this, name);
    }
  }
  assert.ok(mute.length < actions.length / 4, `nothing was read after ${mute.join(', ')}`);
  assert.deepEqual(bad, []);
});
