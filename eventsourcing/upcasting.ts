import type { EventType } from '../domain/event.ts';

/** An event's values by field name, in the form of some version. */
export type RawData = Readonly<Record<string, unknown>>;

/** An event in the form of some version. */
export interface RawEvent {
  readonly type: string;
  readonly schemaVersion: number;
  readonly data: RawData;
}

/** One step from an old form of an event towards the present one: pure, from the old values alone. */
export type Upcaster =
  /** The values in the form of the next version. */
  | { readonly type: string; readonly from: number; readonly to: number; upcast(data: RawData): RawData }
  /** The several events that would be recorded today, in their order; they may be of any type, and newer than the old one. */
  | {
      readonly type: string;
      readonly from: number;
      split(data: RawData): readonly [RawEvent, ...RawEvent[]];
    };

/** What there was before the present catalogue. */
export interface Past {
  readonly upcasters: readonly Upcaster[];
  /** Types that were renamed: the old name, and the present one. */
  readonly aliases: Readonly<Record<string, string>>;
}

/** An event in the form that the catalogue has now. */
export interface PresentEvent {
  readonly type: EventType;
  readonly data: RawData;
}

/** Why an event cannot be brought into the present form. */
export class UnknownVersionError extends Error {
  override readonly name = 'UnknownVersionError';
  readonly type: string;
  readonly schemaVersion: number;
  readonly position: number;

  constructor(
    event: { readonly type: string; readonly schemaVersion: number },
    position: number,
    why: string,
  ) {
    super(`event ${position} is ${event.type} in version ${event.schemaVersion}, ${why}`);
    this.type = event.type;
    this.schemaVersion = event.schemaVersion;
    this.position = position;
  }
}

/** Brings events of every version there ever was into the form that the catalogue has now. */
export class Upcasting {
  readonly #catalogue: ReadonlyMap<string, EventType>;
  readonly #aliases: ReadonlyMap<string, string>;
  readonly #steps: ReadonlyMap<string, Upcaster>;

  constructor(catalogue: ReadonlyMap<string, EventType>, past: Past) {
    this.#catalogue = catalogue;
    this.#aliases = new Map(Object.entries(past.aliases));
    this.#steps = new Map(past.upcasters.map(step => [`${step.type} ${step.from}`, step]));
  }

  /** The catalogue's entry for a type, where this version is the present one. */
  presentType(type: string, schemaVersion: number): EventType | undefined {
    const found = this.#catalogue.get(this.#aliases.get(type) ?? type);
    return found?.schemaVersion === schemaVersion ? found : undefined;
  }

  /**
   * What an event means today: itself, or several in its place.
   * @throws {UnknownVersionError} nobody knows this type, or not this version
   */
  present(event: RawEvent, position: number): readonly PresentEvent[] {
    const type = this.presentType(event.type, event.schemaVersion);
    if (type) return [{ type, data: event.data }];
    const step = this.#stepOf(event, position);
    if ('split' in step) return step.split(event.data).flatMap(part => this.present(part, position));
    const next = { type: event.type, schemaVersion: step.to, data: step.upcast(event.data) };
    return this.present(next, position);
  }

  /** @throws {UnknownVersionError} nobody knows this type, or not this version */
  assertKnown(kind: Pick<RawEvent, 'type' | 'schemaVersion'>, position: number): void {
    if (!this.presentType(kind.type, kind.schemaVersion)) this.#stepOf(kind, position);
  }

  #stepOf(kind: Pick<RawEvent, 'type' | 'schemaVersion'>, position: number): Upcaster {
    const { type, schemaVersion } = kind;
    const name = this.#aliases.get(type) ?? type;
    const step = this.#steps.get(`${type} ${schemaVersion}`) ?? this.#steps.get(`${name} ${schemaVersion}`);
    if (!step) throw new UnknownVersionError(kind, position, this.#whyUnknown(name, schemaVersion));
    return step;
  }

  #whyUnknown(name: string, schemaVersion: number): string {
    const known = this.#catalogue.get(name);
    if (!known) return 'a type that this server does not know: it was written by another version of Aevum';
    if (schemaVersion > known.schemaVersion)
      return `newer than version ${known.schemaVersion}, which this server knows: start a newer Aevum`;
    return `and nothing leads from there to version ${known.schemaVersion}`;
  }
}
