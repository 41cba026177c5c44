import type { CheckpointWatcher } from '../../eventsourcing/checkpoints/checkpoint-signer.ts';
import type { CheckpointMetrics } from '../checkpoint-metrics.ts';
import type { Log } from '../log.ts';

/** Writes down how the checkpoints of the ledger fare. */
export function watchCheckpoints(log: Log, metrics: CheckpointMetrics): CheckpointWatcher {
  const logger = log.part('ledger');
  return {
    signed(frames) {
      metrics.checkpointSigned(frames);
      logger.debug({ frames }, 'a checkpoint is signed');
    },
    failed(error) {
      metrics.checkpointFailed();
      logger.error({ err: error }, 'no checkpoint could be signed');
    },
  };
}
