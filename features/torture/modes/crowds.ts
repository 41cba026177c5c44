import type { Mode } from '../../../eventsourcing/event-source-service.ts';
import { Crowd } from './crowd.ts';

const commandsOfOne = 1500;
const modes: readonly Mode[] = ['off', 'secondary', 'dual_primary'];

interface Plan {
  readonly seed: number;
  /** How many lines are typed in all lives. */
  readonly commands: number;
}

/** The mode of that name. @throws there is none */
export function modeNamed(name: string): Mode {
  const mode = modes.find(it => it === name);
  if (!mode) throw new Error(`--mode is "${name}"; allowed: ${modes.join(', ')}`);
  return mode;
}

/** Lives with any word of the game in one mode, by seed. @throws what was not as it should be, with the seed and the last lines */
export async function crowds(mode: Mode, { seed, commands }: Plan): Promise<void> {
  for (let done = 0, next = seed; done < commands; next += 1) {
    const count = Math.min(commandsOfOne, commands - done);
    const crowd = new Crowd(mode, next);
    try {
      await crowd.run(count);
    } catch (error) {
      const again = `npm run torture -- play --mode ${mode} --seed ${next} --commands ${count}`;
      throw new Error(`${crowd.story.join('\n')}\n--- ${again}: ${error}`, { cause: error });
    }
    done += count;
  }
}

/** The same, told on the console. */
export async function typeAtRandom(mode: Mode, plan: Plan): Promise<void> {
  const started = performance.now();
  await crowds(mode, plan);
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(
    `${mode}: ${plan.commands} random lines with every word from seed ${plan.seed} on, ${seconds} s: no fault`,
  );
}
