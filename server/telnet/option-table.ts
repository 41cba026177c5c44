import type { ByteString } from './bytes.ts';
import { commandBytes, GA } from './bytes.ts';
import type { Side, TelnetOption } from './option.ts';

/** The options of a server, indexed once for all its connections. */
export interface OptionTable {
  readonly asked: readonly TelnetOption[];
  find(code: number, side: Side): TelnetOption | undefined;
  isChatty(code: number): boolean;
  /** What ends a prompt, given which options are on. */
  promptMark(isOn: (option: TelnetOption) => boolean): ByteString;
}

/** One side of one option as a number, to index by. */
export function keyOf(code: number, side: Side): number {
  return code * 2 + (side === 'server' ? 1 : 0);
}

/** Indexes a list of options. */
export function optionTable(options: readonly TelnetOption[]): OptionTable {
  const byKey = new Map(options.map(option => [keyOf(option.code, option.side), option]));
  const marking = options.filter(option => option.promptMark !== undefined);
  const chatty = new Set(options.filter(option => option.isChatty).map(option => option.code));
  return {
    asked: options.filter(option => option.manner === 'asked'),
    isChatty: code => chatty.has(code),
    find: (code, side) => byKey.get(keyOf(code, side)),
    promptMark: isOn => marking.find(isOn)?.promptMark ?? commandBytes(GA),
  };
}
