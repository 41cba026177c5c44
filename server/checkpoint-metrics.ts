import type { Registry } from 'prom-client';
import { Counter, Gauge } from 'prom-client';

/** What is counted of the ledger's signed checkpoints. */
export interface CheckpointMetrics {
  /** One is kept that speaks of so many frames. */
  checkpointSigned(frames: number): void;
  checkpointFailed(): void;
}

/** The metrics of the checkpoints, in a registry. */
export function measureCheckpoints(registry: Registry): CheckpointMetrics {
  const registers = [registry];
  const made = new Counter({
    name: 'aevum_checkpoints_total',
    help: 'Signed checkpoints of the ledger, by what came of them.',
    labelNames: ['outcome'],
    registers,
  });
  const newest = new Gauge({
    name: 'aevum_checkpoint_frames',
    help: 'Frames that the newest checkpoint of this run speaks of.',
    registers,
  });
  const [signed, failed] = [made.labels('signed'), made.labels('failed')];
  // A series that is there from the start shows its first rise.
  signed.inc(0);
  failed.inc(0);
  return {
    checkpointSigned(frames) {
      signed.inc();
      newest.set(frames);
    },
    checkpointFailed: () => failed.inc(),
  };
}
