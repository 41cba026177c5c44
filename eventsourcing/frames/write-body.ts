import type { StreamVersion } from '../ledger.ts';
import type { Entry } from '../record.ts';
import { formatVersion } from './format.ts';
import { assertRecordable } from './recordable.ts';
import { WrittenDeeds } from './write-deeds.ts';

/** An entry as text, and each of its events. */
export interface WrittenBody {
  readonly text: string;
  readonly events: readonly StreamVersion[];
  readonly eventTexts: readonly string[];
}

/** Puts an entry into its stored form. @throws {UnrecordableError} a value cannot be kept exactly */
export function writeBody(entry: Entry): WrittenBody {
  switch (entry.kind) {
    case 'deeds':
      return withDeeds([entry.kind], new WrittenDeeds(entry.deeds));
    case 'genesis':
      return withDeeds([entry.kind, entry.part, entry.last], new WrittenDeeds(entry.deeds));
    case 'void':
      return { text: list([entry.kind, entry.batchId, entry.at]), events: [], eventTexts: [] };
    case 'seal':
      return {
        text: list([entry.kind, entry.stateHash, entry.objects, entry.at]),
        events: [],
        eventTexts: [],
      };
  }
}

function withDeeds(head: readonly unknown[], { text, events, eventTexts }: WrittenDeeds): WrittenBody {
  return { text: `${list(head).slice(0, -1)},${text}]`, events, eventTexts };
}

function list(values: readonly unknown[]): string {
  assertRecordable(values, 'a body');
  return JSON.stringify([formatVersion, ...values]);
}
