import type { StreamVersion } from '../ledger.ts';
import type { RecordedDeed, RecordedEvent } from '../record.ts';
import { assertRecordable, assertWhole } from './recordable.ts';
import { TypeTable } from './type-table.ts';
import { Words } from './words.ts';

/** The deeds of one entry as text. */
export class WrittenDeeds {
  readonly events: StreamVersion[] = [];
  /** Each event by itself, whole and in words of its own: what the tree over a frame's events is made of. */
  readonly eventTexts: string[] = [];
  /** What stands in the body: types, words, since, correlation, deeds. */
  readonly text: string;
  readonly #types = new TypeTable();
  readonly #words = new Words();
  readonly #since: number;

  /** @throws {UnrecordableError} */
  constructor(deeds: readonly RecordedDeed[]) {
    this.#since = deeds[0]?.at ?? 0;
    const texts = deeds.map(deed => this.#deed(deed)).join(',');
    const head = [this.#types.list(), this.#words.list(), this.#since, correlationOf(deeds)].join(',');
    this.text = `${head},[${texts}]`;
  }

  #deed({ actor, action, at, correlation, events }: RecordedDeed): string {
    assertWhole(at, 'a time');
    assertWhole(at - this.#since, 'the time between two deeds');
    const [who, how] = [this.#words.number(actor), this.#words.number(action)];
    const byItself = `[${this.#words.quoted(who)},${this.#words.quoted(how)},${at},${JSON.stringify(correlation)}]`;
    let text = `[${who},${how},${at - this.#since}`;
    for (const event of events) text += this.#event(event, byItself);
    return `${text}]`;
  }

  #event(event: RecordedEvent, deed: string): string {
    const { stream, version, data } = event;
    const { index, fields, texts, opening } = this.#types.rowOf(event);
    assertWhole(version, 'a version');
    const streamNumber = this.#words.number(stream);
    let text = `,${index},${streamNumber},${version}`;
    let byItself = `${opening},${deed},${this.#words.quoted(streamNumber)},${version}`;
    for (let at = 0; at < fields.length; at += 1) {
      const value = data[fields[at] as string];
      const written =
        at < texts ? this.#words.number(value as string) : other(value, `${event.type}.${fields[at]}`);
      text += `,${written}`;
      byItself += `,${typeof written === 'number' ? this.#words.quoted(written) : written}`;
    }
    this.events.push({ stream, version });
    this.eventTexts.push(`${byItself}]`);
    return text;
  }
}

/** A value that is not text, as JSON. */
function other(value: unknown, where: string): string {
  assertRecordable(value, where);
  return JSON.stringify(value);
}

/** One text, where each deed's correlation is that with its number behind; else all of them. */
function correlationOf(deeds: readonly RecordedDeed[]): string {
  const first = deeds[0]?.correlation ?? '';
  const shared = first.endsWith('0') ? first.slice(0, -1) : undefined;
  const inARow = shared !== undefined && deeds.every(({ correlation }, n) => correlation === `${shared}${n}`);
  return JSON.stringify(inARow ? shared : deeds.map(({ correlation }) => correlation));
}
