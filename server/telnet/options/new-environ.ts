import type { OptionTalk, TelnetOption } from '../option.ts';
import { readVariables } from './environ-variables.ts';

const NEW_ENVIRON = 39;
const [IS, SEND, INFO] = [0, 1, 2] as const;
const [VAR, USERVAR] = [0, 3] as const;

/**
 * NEW-ENVIRON (RFC 1572) and MNES: what the client says of itself, at once and when its settings change. It is asked twice, since TinTin++
 * answers the first way only and Mudlet the second. Nothing in it ever says who somebody is.
 */
export const newEnvironment: TelnetOption = {
  code: NEW_ENVIRON,
  side: 'client',
  manner: 'asked',
  start(link) {
    for (const type of [VAR, USERVAR]) link.subnegotiate(NEW_ENVIRON, String.fromCharCode(SEND, type));
    return environment;
  },
};

const environment: OptionTalk = {
  receive(payload, link) {
    if (payload[0] === IS || payload[0] === INFO)
      link.learn({ variables: readVariables(payload.subarray(1)) });
  },
};
