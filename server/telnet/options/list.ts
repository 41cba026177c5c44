import type { TelnetOption } from '../option.ts';
import { echo } from './echo.ts';
import { genericMudCommunication } from './gmcp.ts';
import { negotiateAboutWindowSize } from './naws.ts';
import { suppressGoAhead } from './sga.ts';
import { timingMark } from './timing-mark.ts';
import { terminalType } from './ttype.ts';

/**
 * Every option this server does; any other is refused. Asked in this order: TTYPE first, because it is the only common option whose number
 * a client without telnet does not print.
 */
export const telnetOptions: readonly TelnetOption[] = [
  terminalType,
  negotiateAboutWindowSize,
  genericMudCommunication,
  echo,
  suppressGoAhead,
  timingMark,
];
