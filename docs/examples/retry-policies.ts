import {
  bulkhead,
  ConsecutiveBreaker,
  circuitBreaker,
  DelegateBackoff,
  ExponentialBackoff,
  fullJitterGenerator,
  handleType,
  noJitterGenerator,
  retry,
  wrap,
} from 'cockatiel';
import { VersionConflictError } from '../../eventsourcing/ledger-errors.ts';

const conflicts = handleType(VersionConflictError);

/** Three more tries, after 100, 200 and 400 ms. */
export const simple = (initialDelay = 100) =>
  retry(conflicts, {
    maxAttempts: 3,
    backoff: new ExponentialBackoff({ initialDelay, exponent: 2, generator: noJitterGenerator }),
  });

/** Any time up to 100, 200, 400 … ms: writers that met once do not meet again. */
export const jitter = (initialDelay = 100) =>
  retry(conflicts, {
    maxAttempts: 5,
    backoff: new ExponentialBackoff({ initialDelay, maxDelay: 5000, generator: fullJitterGenerator }),
  });

/** The further the others have come meanwhile, the longer: 10 ms for each version, at most a second. */
export const adaptive = (perVersion = 10) =>
  retry(conflicts, {
    maxAttempts: 5,
    backoff: new DelegateBackoff(({ result }) => {
      const conflict =
        'error' in result && result.error instanceof VersionConflictError ? result.error : null;
      const behind = conflict ? conflict.current - conflict.attempted + 1 : 1;
      return Math.min(1000, perVersion * Math.max(1, behind));
    }),
  });

/** After five conflicts in a row nobody tries for 30 seconds; then one does, and what it meets decides for all. */
export const breaker = (halfOpenAfter = 30_000) =>
  circuitBreaker(conflicts, { halfOpenAfter, breaker: new ConsecutiveBreaker(5) });

/** One after the other; 100 may wait, and whoever comes then is told so at once, since nothing is dropped unseen. */
export const deferred = (mostWaiting = 100) => wrap(bulkhead(1, mostWaiting), jitter());
