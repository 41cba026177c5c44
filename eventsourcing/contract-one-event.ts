import { goid } from '../domain/ids.ts';
import { Recorder } from './contract-recorded.ts';
import type { RecordedFrame } from './ledger.ts';
import type { Entry, RecordedDeed } from './record.ts';

/** An entry's frame as a ledger gives it back. */
export function stored(entry: Entry): RecordedFrame {
  return new Recorder().entry(entry);
}

/** One deed with one event that says something. */
export function entryOf(data: Record<string, unknown>): Entry & { readonly kind: 'deeds' } {
  const event = { type: 'Said', schemaVersion: 1, stream: goid('ann'), version: 1, data };
  return { kind: 'deeds', deeds: [deed([event])] };
}

/** A deed of Ann's. */
export function deed(events: RecordedDeed['events']): RecordedDeed {
  return { actor: goid('ann'), action: 'say', at: 1_800_000_000_000, correlation: 'c', events };
}
