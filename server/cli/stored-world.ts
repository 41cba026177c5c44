import type { Config } from '../../config/schema.ts';
import { World } from '../../domain/world.ts';
import { readStoredWorld } from '../main/stored-world.ts';
import { UsageError } from './usage-error.ts';

/**
 * The stored world of a configuration, only read; `done` is what is meant to be done with it.
 * @throws UsageError where there is none on disk
 */
export async function storedWorld(config: Config, done: 'exported' | 'added to'): Promise<World> {
  const { backend, path } = config.storage;
  if (backend === 'memory')
    throw new UsageError(`storage.backend is memory: there is no world on disk that could be ${done}.`);
  const stored = await readStoredWorld(config);
  if (stored.state === 'there') return World.of(stored.objects);
  const why = stored.state === 'absent' ? 'there is none' : stored.why;
  throw new UsageError(`The world in ${path} cannot be ${done}: ${why}.`);
}
