import type { Log } from '../log.ts';
import { touchedBy } from '../manager/batch.ts';
import type { Watcher } from '../manager/watcher.ts';
import type { Metrics } from '../metrics.ts';
import type { SessionNews } from '../sessions/sessions-parts.ts';

/** Writes down how the Manager fares: figures into the metrics, faults into the log. */
export function watchManager(log: Log, metrics: Metrics): Watcher {
  const logger = log.part('manager');
  return {
    performed: (action, seconds) => metrics.commandDone(action, seconds),
    failed: ({ error, actor, action, line }) =>
      logger.error({ err: error, actor, action, line }, 'an action failed and was undone'),
    reactionFailed: broken => log.part('reactions').warn(broken, 'a reaction is wrong'),
    kept: (batch, seconds) => metrics.batchKept(batch.deeds.length, seconds),
    undone(batches, cause, seconds) {
      for (const batch of batches.filter(it => it.deeds.length > 0)) {
        metrics.batchRolledBack();
        const objects = [...touchedBy(batch)];
        logger.warn({ batch: batch.id, objects, err: cause, seconds }, 'rollback');
      }
    },
  };
}

/** Writes down who comes and goes. */
export function watchSessions(log: Log, metrics: () => Pick<Metrics, 'limitReached'>): SessionNews {
  const logger = log.part('sessions');
  return {
    entered: (player, name, address) => logger.info({ player, name, address }, 'entered'),
    ended: (player, address, why) => logger.info({ player, address, why }, 'connection ended'),
    fault: error => logger.error({ err: error }, 'a session failed'),
    limitReached: limit => metrics().limitReached(limit),
  };
}
