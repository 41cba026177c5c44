import type { RebuildWatch } from '../main/rebuild.ts';
import { RebuildCancelledError } from '../main/rebuild-errors.ts';
import { Progress } from './progress.ts';
import { perSecond } from './rebuild-words.ts';

/** Does something that shows how far it is and that Ctrl-C breaks off. */
export async function watched<Result>(work: (watch: RebuildWatch) => Promise<Result>): Promise<Result> {
  const controller = new AbortController();
  const cancel = () => controller.abort(new RebuildCancelledError());
  const bar = new Progress();
  const started = performance.now();
  process.on('SIGINT', cancel).on('SIGTERM', cancel);
  try {
    return await work({
      signal: controller.signal,
      onProgress: async ({ events, position }, all) => {
        const rate = perSecond(events, (performance.now() - started) / 1000);
        bar.show(position, all, `position ${position} of ${all}, ${rate} events/s`);
        // A signal is only heard between two turns of the loop.
        await new Promise(resolve => setImmediate(resolve));
      },
      passedOver: (position, why) =>
        console.error(
          `The snapshot at position ${position} is not used: ${why instanceof Error ? why.message : why}`,
        ),
    });
  } finally {
    process.off('SIGINT', cancel).off('SIGTERM', cancel);
    bar.clear();
  }
}
