import { parseArgs } from 'node:util';

/** How long and how often to measure. */
export interface Options {
  readonly parts: readonly string[];
  readonly rounds: number;
  /** Of each run. */
  readonly seconds: number;
  readonly connections: readonly number[];
  /** How many connections do nothing. */
  readonly idle: number;
  /** Flags for the Node that the server runs on, such as `--cpu-prof`. */
  readonly node: readonly string[];
}

/** What was asked for on the command line. */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      rounds: { type: 'string', default: '3' },
      seconds: { type: 'string', default: '5' },
      connections: { type: 'string', default: '50,200,1000' },
      idle: { type: 'string', default: '10000' },
      node: { type: 'string', default: '' },
    },
  });
  return {
    parts: positionals,
    rounds: Number(values.rounds),
    seconds: Number(values.seconds),
    connections: values.connections.split(',').map(Number),
    idle: Number(values.idle),
    node: values.node.split(' ').filter(flag => flag !== ''),
  };
}
