import { RandomEpisode } from './random-episode.ts';

const commandsOfOne = 150;

/** Lives by seed, one after the other. @throws what was not as it should be, with the seed and all that happened before */
export async function liveAtRandom({ seed, commands, told }: Plan): Promise<void> {
  let done = 0;
  for (let next = seed; done < commands; next += 1) {
    const episode = new RandomEpisode(next);
    try {
      await episode.run(Math.min(commandsOfOne, commands - done));
    } catch (error) {
      const story = episode.story.join('\n');
      throw new Error(`${story}\n--- seed ${next}: ${error}`, { cause: error });
    }
    done += episode.commands;
    if (next % 100 === 0) told(`seed ${next}: ${done} random commands so far`);
  }
}

interface Plan {
  readonly seed: number;
  /** How many lines players type in all of them. */
  readonly commands: number;
  readonly told: (line: string) => void;
}
