import assert from 'node:assert/strict';
import { After, Status, setDefaultTimeout } from '@cucumber/cucumber';
import type { Play } from './play.ts';
import { assertRebuilds } from './rebuilt-world.ts';
import { assertWhole } from './whole-world.ts';

const stepSeconds = 75;

setDefaultTimeout(stepSeconds * 1000);

/** Whatever a scenario was about: in the end the store holds the world that is in memory, and no mistake was logged that nobody expected. */
After(async function (this: Play, { result }) {
  const { running } = this;
  try {
    if (result?.status === Status.FAILED) this.attach(transcripts(this), 'text/plain');
    if (!running || result?.status !== Status.PASSED) return;
    running.store.goOn();
    await running.settled();
    await assertWhole(running);
    await assertRebuilds(this.ledger, running);
    assert.deepEqual(
      this.logged.filter(line => line.level === 'error' && !this.expected.has(line)),
      [],
    );
  } finally {
    running?.store.goOn();
    await this.stop();
    await this.cleanUp();
  }
});

function transcripts({ screens, logged }: Play): string {
  const pages = [...screens].map(([name, { transcript }]) => `--- ${name}\n${transcript.join('\n')}`);
  return [...pages, '--- log', ...logged.map(line => JSON.stringify(line))].join('\n');
}
