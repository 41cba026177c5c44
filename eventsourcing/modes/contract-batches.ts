import { SatDown } from '../../domain/postures.ts';
import { ann } from '../../features/support/facts.ts';
import type { Emission, Present } from '../emission.ts';
import type { LedgerWatcher } from './mode.ts';

const deaf = () => {};

/** Hears of everything and bears it. */
export const deafWatcher: LedgerWatcher = {
  ...{
    appended: deaf,
    outbox: deaf,
    outboxFull: deaf,
    retrying: deaf,
    inDoubt: deaf,
    silent: deaf,
    heard: deaf,
  },
  ...{ settled: deaf, voided: deaf, differ: deaf },
};

export const emptyWorld: Present = { size: 0, objects: () => [], stateHash: () => '' };

/** A batch of one deed that leaves one byte of Ann in the store. */
export function batchOf(number: number): Emission {
  const deeds = [{ actor: ann, action: 'sit', at: 0, events: [SatDown({ who: ann })] }];
  return {
    id: `batch-${number}`,
    deeds,
    objects: new Map([[ann, Uint8Array.of(number)]]),
    present: emptyWorld,
  };
}
