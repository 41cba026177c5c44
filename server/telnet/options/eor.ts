import { commandBytes, EOR } from '../bytes.ts';
import type { TelnetOption } from '../option.ts';

/** END-OF-RECORD (RFC 885): a prompt ends with EOR, also where go-aheads are suppressed. */
export const endOfRecord: TelnetOption = {
  code: 25,
  side: 'server',
  manner: 'asked',
  promptMark: commandBytes(EOR),
};
