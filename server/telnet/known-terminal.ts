import type { Terminal } from '../wire.ts';
import type { ClientFacts } from './client-facts.ts';
import { silentClient, terminalOf } from './client-facts.ts';

const silentTerminal = terminalOf(silentClient, undefined);

/** The terminal of one connection, as far as its client and its player have said. */
export class KnownTerminal {
  private facts = silentClient;
  private colourWanted: boolean | undefined;
  private readerWanted: boolean | undefined;
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
    this.know();
  }

  private know(): void {
    const known = terminalOf(this.facts, this.colourWanted);
    this.known = { ...known, screenReader: this.readerWanted ?? known.screenReader };
  }
}
