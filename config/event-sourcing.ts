import { oneOf, optionalPath, schedule, text, wholeNumber } from './key.ts';

const MEGABYTE = 1_048_576;

/** The ledger: what it means, where it lies, and how far it may fall behind. */
export const eventSourcing = {
  mode: oneOf(['off', 'secondary', 'dual_primary'], {
    byDefault: 'off',
    live: true,
    about:
      'What the ledger means: nothing; a second record that may lag; or half of the truth, without which nothing happens.',
  }),
  ledger: oneOf(['file', 'memory'], {
    byDefault: 'file',
    about: 'Where the ledger is kept; memory forgets everything when the server stops.',
  }),
  path: optionalPath('The directory of the ledger; nothing stands for the folder ledger in storage.path.'),
  segmentBytes: wholeNumber(64 * MEGABYTE, {
    least: MEGABYTE / 16,
    most: 1024 * MEGABYTE,
    unit: 'bytes',
    about: 'How large one file of the ledger may grow before the next one is begun.',
  }),
  sealEvents: wholeNumber(10_000, {
    least: 1,
    most: 1_000_000_000,
    unit: 'events',
    about:
      "After how many events the world's state hash is recorded in the ledger, so that a rebuild can be compared.",
  }),
  outboxBatches: wholeNumber(100_000, {
    least: 1,
    most: 10_000_000,
    unit: 'batches',
    about: 'How many batches may wait for a ledger that does not answer (mode secondary).',
  }),
  whenFull: oneOf(['block', 'stop'], {
    byDefault: 'block',
    about:
      'What happens when the outbox is full: nothing can be changed until there is room, or the server stops.',
  }),
  whenAway: oneOf(['refuse', 'look_only'], {
    byDefault: 'refuse',
    about:
      'What happens when the ledger does not answer at the start (mode dual_primary): the server does not start, or people may come in and look, and change nothing, until it answers.',
  }),
  doubtSeconds: wholeNumber(5, {
    least: 1,
    most: 3600,
    unit: 'seconds',
    live: true,
    about:
      'How long the server asks what became of a batch, or waits for the ledger to answer at all, before it refuses all changes until it knows.',
  }),
  checkpointFrames: wholeNumber(10_000, {
    least: 1,
    most: 1_000_000_000,
    unit: 'frames',
    about: 'After how many frames of the ledger the next signed checkpoint is made.',
  }),
  checkpointMinutes: wholeNumber(15, {
    least: 1,
    most: 1440,
    unit: 'minutes',
    about: 'After how much time the next signed checkpoint is made, where the ledger has grown at all.',
  }),
  keyPath: optionalPath(
    'The file of the private key that signs checkpoints; nothing stands for the file ledger.key in storage.path.',
  ),
  origin: text('', {
    pattern: /^[^\s+\p{Cc}]{0,128}$/u,
    allowed: 'a name of at most 128 characters without blanks and plus signs, or nothing',
    about:
      'The name of the log in its checkpoints; nothing stands for one that is made once and kept with the key.',
  }),
  snapshotCron: schedule(
    '0 4 * * *',
    'When a snapshot of the world is made, which makes start and rebuild fast; nothing stands for never.',
  ),
} as const;
