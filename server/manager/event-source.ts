import type { Emission, Held } from '../../eventsourcing/emission.ts';
import type { Mode } from '../../eventsourcing/event-source-service.ts';

/** What the Manager knows of event sourcing. */
export interface EventSource {
  /** All or nothing; durable as the mode promises when it resolves. */
  emit(emission: Emission): Promise<void>;
  enter(mode: Mode, present: Held): Promise<void>;
  /** The same, tried until it works; rejects where trying was told to stop. */
  enterWhenThere(mode: Mode, present: Held): Promise<void>;
  stop(present: Held): Promise<void>;
  /** Whether nothing can be changed, since nobody knows what became of a batch. */
  readonly halted: boolean;
}
