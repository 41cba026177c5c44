import { textBytes } from '../bytes.ts';
import type { TelnetOption } from '../option.ts';

const MSSP = 70;
const [VAR, VALUE] = ['\u0001', '\u0002'] as const;

/** What a server tells of itself to those who list servers: each variable with its values. */
export type Listing = ReadonlyMap<string, readonly string[]>;

/** The Mud Server Status Protocol: told once, when the client agrees. `listing` gives it as it is at that moment. */
export function serverStatus(listing: () => Listing): TelnetOption {
  return {
    code: MSSP,
    side: 'server',
    manner: 'asked',
    start(link) {
      link.subnegotiate(MSSP, payloadOf(listing()));
      return { receive() {} };
    },
  };
}

function payloadOf(listing: Listing): string {
  return [...listing]
    .map(([name, values]) => VAR + cleaned(name) + values.map(value => VALUE + cleaned(value)).join(''))
    .join('');
}

/** Without what is markup here, and without controls. */
function cleaned(text: string): string {
  return textBytes(text.replace(/\p{Cc}/gu, ' '));
}
