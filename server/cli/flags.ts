import { parseArgs } from 'node:util';
import { nearest } from '../../config/nearest.ts';
import { UsageError } from './usage-error.ts';

/** The flags that a command knows, by their names without dashes. */
export interface KnownFlags {
  /** Flags that take a value. */
  readonly texts?: readonly string[];
  /** Flags that are there or not. */
  readonly switches?: readonly string[];
}

/** A command line, read. */
export interface CommandLine {
  readonly texts: Readonly<Record<string, string>>;
  readonly switches: ReadonlySet<string>;
  readonly words: readonly string[];
}

/** Reads `--flag value`, `--flag=value`, switches and words; every command knows `--help`. Throws a `UsageError`. */
export function readFlags(args: readonly string[], known: KnownFlags): CommandLine {
  const tokens = tokensOf(args, known);
  const options = tokens.filter(token => token.kind === 'option');
  const wrong = options.map(option => problemWith(option, known)).find(problem => problem !== undefined);
  if (wrong) throw new UsageError(wrong);
  const texts = options.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value] as const]));
  return {
    texts: Object.fromEntries(texts),
    switches: new Set(options.filter(option => option.value === undefined).map(option => option.name)),
    words: tokens.filter(token => token.kind === 'positional').map(token => token.value),
  };
}

function tokensOf(args: readonly string[], { texts = [] }: KnownFlags) {
  const taking = texts.map(name => [name, { type: 'string' }] as const);
  const options = { ...Object.fromEntries(taking), help: { type: 'boolean', short: 'h' } } as const;
  return parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true }).tokens;
}

interface Option {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function problemWith({ name, rawName, value, inlineValue }: Option, known: KnownFlags): string | undefined {
  const { texts = [], switches = [] } = known;
  if (texts.includes(name)) {
    const forgotten = value === undefined || (!inlineValue && value.startsWith('--'));
    return forgotten ? `${rawName} needs a value after it.` : undefined;
  }
  if ([...switches, 'help'].includes(name)) {
    return value === undefined ? undefined : `${rawName} takes no value.`;
  }
  const near = nearest(name, [...texts, ...switches, 'help']);
  return `${rawName} is not a flag here; ${near ? `did you mean --${near}?` : '--help lists the flags.'}`;
}
