import { liveAtRandom } from './live-at-random.ts';

/** So many random commands from a seed on, told on the console. @throws what was not as it should be, with its seed */
export async function playAtRandom(plan: {
  readonly seed: number;
  readonly commands: number;
}): Promise<void> {
  const started = performance.now();
  await liveAtRandom({ ...plan, told: line => console.log(line) });
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(
    `${plan.commands} random commands from seed ${plan.seed} on, ${seconds} s: all was as it was told`,
  );
}
