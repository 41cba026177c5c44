import { bestCharset, charsetNamed, charsetNames } from '../charsets.ts';
import type { OptionLink, OptionTalk, TelnetOption } from '../option.ts';

const CHARSET = 42;
const [REQUEST, ACCEPTED, REJECTED] = [1, 2, 3] as const;

/** CHARSET (RFC 2066) of which the server begins the talk: UTF-8, and readable fallbacks. */
export const charset: TelnetOption = {
  code: CHARSET,
  side: 'server',
  manner: 'asked',
  start(link) {
    say(link, REQUEST, charsetNames.map(name => `;${name}`).join(''));
    return talk;
  },
};

/** The same where the client begins it. */
export const charsetOfClient: TelnetOption = {
  code: CHARSET,
  side: 'client',
  manner: 'agreed',
  start: () => talk,
};

const talk: OptionTalk = {
  receive(payload, link) {
    const text = payload.toString('latin1', 1);
    if (payload[0] === ACCEPTED) accepted(text, link);
    else if (payload[0] === REQUEST) requested(text, link);
  },
};

function say(link: OptionLink, command: number, text: string): void {
  link.subnegotiate(CHARSET, String.fromCharCode(command) + text);
}

function accepted(name: string, link: OptionLink): void {
  const charset = charsetNamed(name);
  if (charset) link.learn({ charset });
}

/** Takes the best of what the client offers; a table of its own making is no character set that we know. */
function requested(list: string, link: OptionLink): void {
  const [separator = ''] = list;
  const names = list.startsWith('[TTABLE]') || separator === '' ? [] : list.slice(1).split(separator);
  const best = bestCharset(names);
  if (best === undefined) return say(link, REJECTED, '');
  say(link, ACCEPTED, best);
  accepted(best, link);
}
