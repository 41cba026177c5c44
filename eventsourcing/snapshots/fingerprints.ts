import { createHash } from 'node:crypto';
import type { EventType } from '../../domain/event.ts';
import type { Past } from '../upcasting.ts';

/** Under which rules a world was made of its history; a snapshot made under others is not used. */
export interface Fingerprints {
  /** Of every event: its version, its fields, what it does. */
  readonly catalogue: string;
  /** Of everything that leads from older events to the present ones. */
  readonly upcasters: string;
}

/** The fingerprints of a catalogue and of what there was before it. */
export function fingerprintsOf(catalogue: Iterable<EventType>, past: Past): Fingerprints {
  return { catalogue: digestOf([...catalogue].map(describe)), upcasters: digestOf(described(past)) };
}

function describe({ type, schemaVersion, fields, evolve }: EventType): unknown {
  return [
    type,
    schemaVersion,
    Object.entries(fields).map(([name, field]) => [name, field.name]),
    String(evolve),
  ];
}

function described({ aliases, upcasters }: Past): readonly unknown[] {
  const steps = upcasters.map(step => [
    step.type,
    step.from,
    'to' in step ? `${step.to} ${step.upcast}` : String(step.split),
  ]);
  return [...steps, ...Object.entries(aliases)];
}

/** Whatever the order in which things are listed. */
function digestOf(list: readonly unknown[]): string {
  const texts = list.map(it => JSON.stringify(it)).sort();
  return createHash('sha256').update(texts.join('\n')).digest('hex');
}
