import { goid } from '../../domain/ids.ts';
import { readAreas } from '../../storage/areas.ts';
import { setAside } from '../../storage/set-aside.ts';
import { wipeWorld } from '../../storage/wipe.ts';
import { ledgerPath } from '../main/event-sourcing.ts';
import type { Conversation } from './ask.ts';
import { confirm, terminal } from './ask.ts';
import type { CliCommand } from './command.ts';
import { exitCodes } from './command.ts';
import { configFlags, configUsage, settingsFrom } from './config-flags.ts';
import { readFlags } from './flags.ts';
import { UsageError } from './usage-error.ts';
import { exactly } from './words.ts';

/** `aevum setup`: makes the world start anew. */
export const setup: CliCommand = {
  name: 'setup',
  summary: 'takes the world away, so that the next start makes a new one',
  usage: `Usage: aevum setup --reset [--yes] [flags]

  --reset                 removes the world and sets its ledger aside; accounts and their passwords stay
  --yes                   does not ask first
${configUsage}`,
  async run(args) {
    const line = readFlags(args, { texts: configFlags, switches: ['reset', 'yes'] });
    exactly(line, []);
    if (!line.switches.has('reset'))
      throw new UsageError('Say what to set up: aevum setup --reset takes the world away.');
    const { config } = settingsFrom(line);
    const { storage, world } = config;
    if (storage.backend === 'memory')
      throw new UsageError('storage.backend is memory: there is no world on disk to take away.');
    // A mistake in the files is told while the old world is still there.
    await readAreas({ folder: world.areas, start: goid(world.start) });
    if (!line.switches.has('yes') && !(await agreed(storage.path, terminal())))
      return say('Nothing was changed.', exitCodes.foundWrong);
    say(reports[await wipeWorld(storage.path)](storage.path), exitCodes.well);
    const aside = await setAside(ledgerPath(config));
    return aside ? say(`Its history is kept in ${aside}.`, exitCodes.well) : exitCodes.well;
  },
};

const reports = {
  wiped: (path: string) =>
    `The world in ${path} is gone; the next start makes a new one. The accounts are still there.`,
  absent: (path: string) => `There is no world in ${path}, so there was nothing to take away.`,
};

async function agreed(path: string, conversation: Conversation): Promise<boolean> {
  if (!conversation.input.isTTY)
    throw new UsageError('There is no terminal to ask on; add --yes to take the world away.');
  return confirm(`All that happened in the world in ${path} will be lost.`, conversation);
}

function say(text: string, code: number): number {
  console.log(text);
  return code;
}
