import type { Mode } from '../../eventsourcing/event-source-service.ts';
import type { Errand } from '../manager/outlet.ts';
import type { LiveSettings } from './live-settings.ts';
import type { LiveTexts } from './live-texts.ts';

/** What an admin asks of the server itself. */
export type ServerErrand = Extract<Errand, { do: 'configure' | 'reload' | 'shut-down' }>;

interface Operated {
  readonly settings: LiveSettings;
  /** Goes over to another mode of event sourcing. @throws why it could not */
  readonly enterMode: (mode: Mode) => Promise<void>;
  readonly texts: LiveTexts;
  readonly tell: (player: ServerErrand['by'], ...lines: string[]) => void;
  readonly stop: () => void;
}

const modeKey = 'eventSourcing.mode';

/** Does what an admin asked, and tells them what came of it. */
export async function operate(errand: ServerErrand, operated: Operated): Promise<void> {
  switch (errand.do) {
    case 'shut-down':
      return operated.stop();
    case 'reload':
      return reload(errand, operated);
    case 'configure':
      return configure(errand, operated);
  }
}

type ErrandTo<Deed extends ServerErrand['do']> = Extract<ServerErrand, { do: Deed }>;

/** Reads something anew; one who has made a mistake in it reads where. */
async function reload({ what, by }: ErrandTo<'reload'>, { settings, texts, tell }: Operated): Promise<void> {
  try {
    if (what === 'config') {
      const { changed, waiting } = settings.reread();
      const later = waiting.length > 0 ? ` From the next start on: ${waiting.join(', ')}.` : '';
      return tell(
        by,
        `The configuration was read anew. Changed: ${changed.join(', ') || 'nothing'}.${later}`,
      );
    }
    const count = await texts.readReactions();
    tell(by, `The reactions were read anew: ${count} ${count === 1 ? 'file' : 'files'}.`);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    tell(by, 'There are mistakes, so all stays as it was.', ...why.split('\n'));
  }
}

async function configure(
  errand: ErrandTo<'configure'>,
  { settings, enterMode, tell }: Operated,
): Promise<void> {
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
