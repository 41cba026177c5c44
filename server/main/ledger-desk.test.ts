import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { PlayedWorld } from '../../features/support/played-world.ts';
import { runAevum } from '../../features/support/run-aevum.ts';
import { password } from '../../features/support/shared.ts';
import { TelnetClient } from '../../features/support/telnet-client.ts';

const played = new PlayedWorld();

before(async () => {
  await runAevum(['admin', 'create', 'Ada', '--tier', 'admin', '--password-stdin', ...played.flags], {
    input: password,
  });
});
after(() => played.end());

/** Types a line and waits until something is read. */
async function askFor(client: TelnetClient, line: string, part: RegExp): Promise<string> {
  client.turnPage();
  client.type(line);
  await client.until(({ text }) => part.test(text));
  return client.text;
}

describe('a server that runs', () => {
  for (const ledger of ['file', 'memory']) {
    it(`compares its world with a ledger in ${ledger}, and tells what befell a thing`, async () => {
      const server = await played.start(
        '--eventSourcing.mode',
        'secondary',
        '--eventSourcing.ledger',
        ledger,
      );
      const ada = await TelnetClient.call(server.telnetPort);
      await ada.logIn('Ada', password);
      assert.match(await askFor(ada, 'arebuild', /replayed in/), /The ledger makes the world as it is/);
      assert.match(await askFor(ada, 'ahistory me', /page 1 of/), /PlayerCreated|ObjectEstablished/);
      assert.match(await server.metrics(), /^aevum_replay_events_per_second [1-9]/m);
      ada.hangUp();
      await server.stop();
    });
  }

  it('makes snapshots at their times, and stops while it does', async () => {
    const server = await played.start(
      '--eventSourcing.mode',
      'dual_primary',
      '--eventSourcing.snapshotCron',
      '* * * * * *',
    );
    await server.err.until(text => text.includes('"msg":"snapshot"'));
    assert.match(
      await server.metrics(),
      /^aevum_snapshot_operations_total\{operation="write",outcome="ok"\} [1-9]\d*$/m,
    );
    await server.stop();
    assert.equal((await server.ended).code, 0);
    const { out } = await played.run('rebuild', '--json');
    assert.ok(JSON.parse(out).began > 0);
  });
});
