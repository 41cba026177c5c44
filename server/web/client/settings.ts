/** What a player has chosen for this browser. */
export interface Settings {
  readonly theme: 'system' | 'dark' | 'light' | 'contrast';
  readonly size: 'small' | 'medium' | 'large' | 'huge';
  readonly face: 'book' | 'plain' | 'typewriter';
  /** Whether new lines wait for a screen reader to finish, or interrupt it. */
  readonly speech: 'polite' | 'assertive' | 'off';
  readonly screenReader: 'no' | 'yes';
  readonly motion: 'system' | 'none';
  readonly echo: 'yes' | 'no';
  readonly map: 'shown' | 'hidden';
  readonly you: 'shown' | 'hidden';
  readonly things: 'shown' | 'hidden';
  readonly chat: 'shown' | 'hidden';
}

/** What each setting may be; the first is what it is where nothing was chosen. */
const choices: { readonly [Key in keyof Settings]: readonly Settings[Key][] } = {
  theme: ['system', 'dark', 'light', 'contrast'],
  size: ['medium', 'small', 'large', 'huge'],
  face: ['book', 'plain', 'typewriter'],
  speech: ['polite', 'assertive', 'off'],
  screenReader: ['no', 'yes'],
  motion: ['system', 'none'],
  echo: ['yes', 'no'],
  map: ['shown', 'hidden'],
  you: ['shown', 'hidden'],
  things: ['shown', 'hidden'],
  chat: ['shown', 'hidden'],
};

const noPanels = { map: 'hidden', you: 'hidden', things: 'hidden', chat: 'hidden' } as const;

const key = 'aevum.settings';

/** The settings of this browser, kept between visits. */
export class SettingsBook {
  readonly #storage: Storage;
  readonly #listeners: ((settings: Settings) => void)[] = [];
  #settings: Settings;

  /** On a narrow page the panels are hidden until somebody wants them. */
  constructor(storage: Storage, isNarrow: boolean) {
    this.#storage = storage;
    this.#settings = settingsFrom({ ...(isNarrow ? noPanels : {}), ...stored(storage) });
  }

  get now(): Settings {
    return this.#settings;
  }

  /** Calls the listener now and after every change. */
  follow(listener: (settings: Settings) => void): void {
    this.#listeners.push(listener);
    listener(this.#settings);
  }

  change(changes: Readonly<Record<string, string>>): void {
    this.#settings = settingsFrom({ ...this.#settings, ...changes });
    try {
      this.#storage.setItem(key, JSON.stringify(this.#settings));
    } catch {
      // They hold until the page is left.
    }
    for (const listener of this.#listeners) listener(this.#settings);
  }
}

function stored(storage: Storage): object {
  try {
    const kept: unknown = JSON.parse(storage.getItem(key) ?? '{}');
    return typeof kept === 'object' && kept !== null ? kept : {};
  } catch {
    return {};
  }
}

/** Whatever was kept, as settings: what is not a choice becomes the usual one. */
function settingsFrom(kept: object): Settings {
  const values = new Map<string, unknown>(Object.entries(kept));
  const chosen = Object.entries(choices).map(([name, allowed]: [string, readonly string[]]) => {
    const value = values.get(name);
    return [name, typeof value === 'string' && allowed.includes(value) ? value : allowed[0]];
  });
  return Object.fromEntries(chosen);
}
