import type { Goid } from '../../domain/ids.ts';
import type { Mode } from '../../eventsourcing/event-source-service.ts';
import type { AccountBook } from '../login/accounts.ts';
import type { ServerErrand } from '../manager/outlet.ts';
import type { BanDeskParts } from './ban-desk.ts';
import { doBanErrand } from './ban-desk.ts';
import type { LiveSettings } from './live-settings.ts';
import type { LiveTexts } from './live-texts.ts';

/** What the errands of the staff are done with. */
export interface Operated extends BanDeskParts {
  readonly settings: LiveSettings;
  readonly accounts: Pick<AccountBook, 'forget'>;
  /** Goes over to another mode of event sourcing. @throws why it could not */
  readonly enterMode: (mode: Mode) => Promise<void>;
  /** Makes somebody do what a player could type. */
  readonly force: (who: ServerErrand['by'], line: string) => Promise<void>;
  readonly texts: LiveTexts;
  readonly tell: (player: ServerErrand['by'], ...words: string[]) => void;
  readonly tellAll: (words: string) => void;
  readonly stop: () => void;
  /** Stops, and starts anew. */
  readonly restart: () => void;
  /** Does something after a while. */
  readonly after: (seconds: number, then: () => void) => void;
  /** Writes an area as a world file; gives what the builder is to read. @throws why it could not */
  readonly exportArea: (area: Goid) => Promise<readonly string[]>;
  /** Resolves when all that has happened is durable. */
  readonly drain: () => Promise<void>;
  readonly log: {
    last(count: number, fits: (part: string) => boolean): readonly string[];
    reopen(): void;
  };
}

const modeKey = 'eventSourcing.mode';
const restartWarning =
  'The server starts anew in a few seconds. Everything you did is kept; please log in again then.';

/** Does what somebody of the staff asked of the server, and tells them what came of it. */
export async function operate(errand: ServerErrand, parts: Operated): Promise<void> {
  try {
    const lines = await answerTo(errand, parts);
    if (lines.length > 0) parts.tell(errand.by, ...lines);
  } catch (error) {
    parts.tell(errand.by, `That could not be done: ${error instanceof Error ? error.message : error}.`);
  }
}

async function answerTo(errand: ServerErrand, parts: Operated): Promise<readonly string[]> {
  switch (errand.do) {
    case 'shut-down':
      parts.stop();
      return [];
    case 'restart':
      parts.tellAll(restartWarning);
      parts.after(errand.seconds, parts.restart);
      return [];
    case 'configure':
      return [await configure(errand, parts)];
    case 'reload':
      return reload(errand, parts);
    case 'force':
      // Where it was undone, whoever was to do it reads so, and the log has the cause.
      await parts.force(errand.who, errand.line).catch(() => undefined);
      return [];
    case 'save-all':
      await parts.drain();
      return ['Everything that has happened is safe in the store.'];
    case 'export-area':
      return parts.exportArea(errand.area);
    case 'forget-account':
      await parts.accounts.forget(errand.name);
      return [`The account of ${errand.name} is gone too.`];
    case 'tell-log':
      return logLines(errand, parts);
    case 'reopen-log':
      parts.log.reopen();
      return ['All of the log is written, and its file is opened anew.'];
    case 'ban':
    case 'unban':
    case 'tell-bans':
      return doBanErrand(errand, parts);
  }
}

/** Reads something anew; one who has made a mistake in it reads where. */
async function reload(
  { what }: Extract<ServerErrand, { do: 'reload' }>,
  { settings, texts }: Operated,
): Promise<readonly string[]> {
  try {
    return [await reread(what, { settings, texts })];
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return ['There are mistakes, so all stays as it was.', ...why.split('\n')];
  }
}

async function reread(
  what: Extract<ServerErrand, { do: 'reload' }>['what'],
  { settings, texts }: Pick<Operated, 'settings' | 'texts'>,
): Promise<string> {
  switch (what) {
    case 'config':
      return rereadWords(settings.reread());
    case 'prototypes':
      return `The prototypes were read anew: ${await texts.readPrototypes()}.`;
    case 'help':
      return filesWords('help', await texts.readHelp());
    case 'reactions':
      return filesWords('reactions', await texts.readReactions());
  }
}

function rereadWords({ changed, waiting }: ReturnType<LiveSettings['reread']>): string {
  const later = waiting.length > 0 ? ` From the next start on: ${waiting.join(', ')}.` : '';
  return `The configuration was read anew. Changed: ${changed.join(', ') || 'nothing'}.${later}`;
}

function filesWords(what: 'help' | 'reactions', count: number): string {
  const were = what === 'help' ? 'was' : 'were';
  return `The ${what} ${were} read anew: ${count} ${count === 1 ? 'file' : 'files'}.`;
}

function logLines(
  { of, lines }: Extract<ServerErrand, { do: 'tell-log' }>,
  { log }: Operated,
): readonly string[] {
  const found = log.last(lines, part => of === 'system' || (part === 'sessions') === (of === 'players'));
  return found.length === 0 ? ['The log says nothing of that.'] : found;
}

/** Changes a setting; gives what the admin is to read. */
async function configure(
  { key, value }: Extract<ServerErrand, { do: 'configure' }>,
  { settings, enterMode }: Operated,
): Promise<string> {
  const refusal = settings.refusal(key, value);
  if (refusal !== undefined) return refusal;
  try {
    if (key === modeKey) await enterMode(value as Mode);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return `${key} stays ${settings.config.eventSourcing.mode}: ${why}.`;
  }
  return settings.change(key, value);
}
