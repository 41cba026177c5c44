import type { ClientFacts } from './client-facts.ts';
import { Negotiator } from './negotiator.ts';
import { optionTable } from './option-table.ts';
import { telnetOptions } from './options/list.ts';

/** The verbs of a negotiation, and the options that the tests speak of. */
export const [WILL, WONT, DO, DONT] = [251, 252, 253, 254] as const;
export const [SGA, TIMING_MARK, TTYPE, NAWS] = [3, 6, 24, 31] as const;

/** A negotiator with all options; `sent` gives as hex what it said since it was last asked. */
export function negotiating({ allowed = Number.POSITIVE_INFINITY } = {}) {
  const said: string[] = [];
  const heard: string[] = [];
  let left = allowed;
  let asked = 0;
  let learned: Partial<ClientFacts> = {};
  const negotiator = new Negotiator(
    optionTable(
      telnetOptions(
        () =>
          new Map([
            ['NAME', ['Aevum']],
            ['PORT', ['4000', '4001']],
          ]),
      ),
    ),
    {
      send: bytes => said.push(Buffer.from(bytes, 'latin1').toString('hex')),
      learn: facts => {
        learned = { ...learned, ...facts };
      },
      mayNegotiate: () => left-- > 0,
      packing: {
        compress: marker => said.push(`compress ${Buffer.from(marker, 'latin1').toString('hex')}`),
        stop: () => said.push('plain'),
        inflate: () => said.push('inflate'),
      },
      heardGmcp: (name, json) => heard.push(`${name} ${json}`),
      areYouThere: () => {
        asked += 1;
      },
    },
  );
  return { negotiator, sent: () => said.splice(0), facts: () => learned, asked: () => asked, heard };
}
