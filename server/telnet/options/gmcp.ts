import type { GmcpMessage } from '../../manager/outlet.ts';
import { textBytes } from '../bytes.ts';
import type { OptionLink, OptionTalk, TelnetOption } from '../option.ts';

const GMCP = 201;
const message = /^\s*([a-z][\w.-]{0,63})(?:\s+([\s\S]*))?$/i;

/** The Generic Mud Communication Protocol: packages of structured data, each message a name and its JSON. */
export const genericMudCommunication: TelnetOption = {
  code: GMCP,
  side: 'server',
  manner: 'asked',
  isChatty: true,
  start: () => gmcpTalk,
};

const gmcpTalk: OptionTalk = {
  receive(payload, link) {
    const [, name, json = ''] = message.exec(payload.toString('utf8')) ?? [];
    if (name !== undefined) link.heardGmcp(name, json);
  },
  tell(told, link) {
    link.subnegotiate(GMCP, textBytes(lineOf(told)));
  },
  /** Should the client take it up again, it has to say anew what it wants. */
  end(link: OptionLink) {
    link.heardGmcp('Core.Supports.Set', '[]');
  },
};

function lineOf({ name, body }: GmcpMessage): string {
  return body === undefined ? name : `${name} ${JSON.stringify(body)}`;
}
