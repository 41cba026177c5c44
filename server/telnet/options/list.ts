import type { TelnetOption } from '../option.ts';
import { binaryInput, binaryOutput } from './binary.ts';
import { charset, charsetOfClient } from './charset.ts';
import { echo } from './echo.ts';
import { endOfRecord } from './eor.ts';
import { genericMudCommunication } from './gmcp.ts';
import { compressedOutput } from './mccp2.ts';
import { compressedInput } from './mccp3.ts';
import type { Listing } from './mssp.ts';
import { serverStatus } from './mssp.ts';
import { mudExtension } from './mxp.ts';
import { negotiateAboutWindowSize } from './naws.ts';
import { newEnvironment } from './new-environ.ts';
import { suppressGoAhead } from './sga.ts';
import { timingMark } from './timing-mark.ts';
import { terminalType } from './ttype.ts';

/** Those that compress, which has no use where something else does. */
export const compressions: readonly TelnetOption[] = [compressedInput, compressedOutput];

/**
 * Every option this server does; any other is refused. Asked in this order: TTYPE first, because it is the only common option whose number
 * a client without telnet does not print.
 */
export function telnetOptions(listing: () => Listing): readonly TelnetOption[] {
  return [
    terminalType,
    negotiateAboutWindowSize,
    newEnvironment,
    endOfRecord,
    charset,
    genericMudCommunication,
    serverStatus(listing),
    mudExtension,
    compressedInput,
    // The last to be offered, since everything behind the client's answer is compressed.
    compressedOutput,
    charsetOfClient,
    binaryOutput,
    binaryInput,
    echo,
    suppressGoAhead,
    timingMark,
  ];
}
