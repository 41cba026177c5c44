import { makeSnapshot } from '../../eventsourcing/snapshots/make-snapshot.ts';
import { openFilledLedger } from '../main/comparison-point.ts';
import { snapshotsOf } from '../main/event-sourcing.ts';
import type { CliCommand } from './command.ts';
import { exitCodes } from './command.ts';
import { configFlags, configUsage, settingsFrom } from './config-flags.ts';
import { readFlags } from './flags.ts';
import { watched } from './watched.ts';
import { exactly } from './words.ts';

/** `aevum snapshot`: makes start and rebuild fast. */
export const snapshot: CliCommand = {
  name: 'snapshot',
  summary: 'keeps the whole world as the ledger has it now, so that start and rebuild are fast',
  usage: `Usage: aevum snapshot [--json] [flags]

Makes a snapshot of what the ledger holds, with the server stopped or running. The three newest and one of each month are kept.

  --json                  prints one object
${configUsage}`,
  async run(args) {
    const line = readFlags(args, { texts: configFlags, switches: ['json'] });
    exactly(line, []);
    const { config } = settingsFrom(line);
    const ledger = await openFilledLedger(config);
    try {
      const { position: all } = await ledger.head();
      const made = await watched(({ onProgress, ...watch }) => {
        const options = { ledger, snapshots: snapshotsOf(config), now: () => Date.now(), ...watch };
        return makeSnapshot({ ...options, onProgress: progress => onProgress(progress, all) });
      });
      const { outcome, position, objects, bytes } = made;
      const words = `The snapshot at position ${position} is ${outcome}: ${objects} objects${bytes > 0 ? `, ${bytes} bytes` : ''}.`;
      console.log(line.switches.has('json') ? JSON.stringify(made) : words);
      return exitCodes.well;
    } finally {
      await ledger.close();
    }
  },
};
