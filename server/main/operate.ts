import type { Mode } from '../../eventsourcing/event-source-service.ts';
import type { Errand } from '../manager/outlet.ts';
import type { LiveSettings } from './live-settings.ts';

/** What an admin asks of the server itself. */
export type ServerErrand = Extract<Errand, { do: 'configure' | 'shut-down' }>;

interface Operated {
  readonly settings: LiveSettings;
  /** Goes over to another mode of event sourcing. @throws why it could not */
  readonly enterMode: (mode: Mode) => Promise<void>;
  readonly tell: (player: ServerErrand['by'], words: string) => void;
  readonly stop: () => void;
}

const modeKey = 'eventSourcing.mode';

/** Does what an admin asked, and tells them what came of it. */
export async function operate(
  errand: ServerErrand,
  { settings, enterMode, tell, stop }: Operated,
): Promise<void> {
  if (errand.do === 'shut-down') return stop();
  const { key, value, by } = errand;
  const refusal = settings.refusal(key, value);
  if (refusal !== undefined) return tell(by, refusal);
  try {
    if (key === modeKey) await enterMode(value as Mode);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return tell(by, `${key} stays ${settings.config.eventSourcing.mode}: ${why}.`);
  }
  tell(by, settings.change(key, value));
}
