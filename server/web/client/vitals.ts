import { fieldsOf, numberOf, textOf } from './values.ts';

/** Values that have a most, and what each is called. */
const gauges = [
  { now: 'hp', most: 'maxhp', label: 'Health' },
  { now: 'ep', most: 'maxep', label: 'Stamina' },
  { now: 'wp', most: 'maxwp', label: 'Fortitude' },
] as const;

/** The panel of oneself: name, gauges, and how one stands in the world. */
export class Vitals {
  readonly #place: HTMLElement;
  readonly #values = new Map<string, unknown>();
  readonly #captions = new Map<string, string>();

  constructor(place: HTMLElement) {
    this.#place = place;
  }

  /** Takes in a message of the package `Char`; `what` is its last word in small letters. */
  learn(what: string, data: unknown): void {
    const fields = fieldsOf(data);
    if (what === 'statusvars') for (const [key, caption] of fields) this.#captions.set(key, textOf(caption));
    else for (const [key, value] of fields) this.#values.set(key, value);
    this.#show();
  }

  #show(): void {
    const rows = [...this.#gauges(), ...this.#status()];
    this.#place.replaceChildren(...rows);
  }

  #gauges(): HTMLElement[] {
    return gauges.flatMap(({ now, most, label }) => {
      const [value, limit] = [numberOf(this.#values.get(now)), numberOf(this.#values.get(most))];
      if (value === undefined || limit === undefined || limit <= 0) return [];
      const row = this.#place.ownerDocument.createElement('div');
      row.className = 'gauge';
      const words = this.#place.ownerDocument.createElement('span');
      words.textContent = `${label}: ${value} of ${limit}`;
      const meter = this.#place.ownerDocument.createElement('meter');
      Object.assign(meter, { min: 0, max: limit, low: limit / 3, optimum: limit, value });
      meter.ariaLabel = label;
      row.append(words, meter);
      return [row];
    });
  }

  #status(): HTMLElement[] {
    const list = this.#place.ownerDocument.createElement('dl');
    for (const [key, caption] of this.#captions) {
      const value = textOf(this.#values.get(key));
      if (value === '') continue;
      const [term, detail] = ['dt', 'dd'].map(name => this.#place.ownerDocument.createElement(name));
      if (term) term.textContent = caption;
      if (detail) detail.textContent = value;
      list.append(term ?? '', detail ?? '');
    }
    return list.childElementCount === 0 ? [] : [list];
  }
}
