import type { Preferred, Terminal } from '../wire.ts';
import type { ClientFacts } from './client-facts.ts';
import { silentClient, terminalOf } from './client-facts.ts';

const silentTerminal = terminalOf(silentClient, undefined);
/** Columns of a terminal whose lines are never wrapped. */
const neverWrapped = 1_000_000;

/** The terminal of one connection, as far as its client and its player have said. */
export class KnownTerminal {
  private facts = silentClient;
  private colourWanted: boolean | undefined;
  private readerWanted: boolean | undefined;
  private preferred: Preferred | undefined;
  private known = silentTerminal;

  get terminal(): Terminal {
    return this.known;
  }

  learn(facts: Partial<ClientFacts>): void {
    this.facts = { ...this.facts, ...facts };
    this.know();
  }

  preferColour(wanted: boolean | undefined): void {
    this.colourWanted = wanted;
    this.know();
  }

  preferScreenReader(wanted: boolean | undefined): void {
    this.readerWanted = wanted;
  }

  prefer(preferred: Preferred): void {
    this.preferred = preferred;
    this.know();
  }

  private know(): void {
    const { preferred } = this;
    const told = terminalOf(this.facts, preferred?.colour ?? this.colourWanted);
    const { width = told.width, colours = {} } = preferred ?? {};
    // Players without colours of their own share what is rendered for one of them.
    const own = Object.keys(colours).length > 0 ? { colours } : {};
    const screenReader = this.readerWanted ?? told.screenReader;
    this.known = { ...told, ...own, width: width === 0 ? neverWrapped : width, screenReader };
  }
}
