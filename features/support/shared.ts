import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { AreaPlan } from '../../domain/area-plan.ts';
import { goid } from '../../domain/ids.ts';
import type { Metrics } from '../../server/metrics.ts';
import { createMetrics } from '../../server/metrics.ts';
import { Passwords } from '../../storage/accounts/passwords.ts';
import { readAreas } from '../../storage/areas.ts';
import { noLedger } from './no-ledger.ts';

/** The password of everybody in the features. */
export const password = 'correct horse';

/** The least that argon2 can be asked for: what the features test is not how long hashing takes. */
const costs = { memoryKib: 1024, passes: 1, parallelism: 1 };

/** The small world of the features, as it is written in `world/town.yaml`. */
export const townPlans = once(
  (): Promise<readonly AreaPlan[]> =>
    readAreas({ folder: join(import.meta.dirname, 'world'), start: goid('town/square') }),
);

/** Metrics for all servers of a run; those of Node would be collected by each of them again. */
export const sharedMetrics = once(
  (): Metrics => createMetrics({ verbs: [], sessions: () => 0, objects: () => 0, ledger: noLedger }),
);

/** The hash of everybody's password. */
export const hashedPassword = once(
  (): Promise<string> =>
    new Passwords({ costs, limits: { atOnce: 1, waiting: 1 }, random: randomBytes }).hashPassword(password),
);

function once<Result>(make: () => Result): () => Result {
  let made: { readonly result: Result } | undefined;
  return () => {
    made ??= { result: make() };
    return made.result;
  };
}
