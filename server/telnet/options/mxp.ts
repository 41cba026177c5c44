import type { OptionTalk, TelnetOption } from '../option.ts';

const MXP = 91;
/** From here on no text is markup; only the single tags are that the server makes secure one by one. */
const lockLocked = '\u001b[7z';

/** The MUD eXtension Protocol, for links on exits and things and for nothing else. */
export const mudExtension: TelnetOption = {
  code: MXP,
  side: 'server',
  manner: 'asked',
  start(link) {
    link.subnegotiate(MXP, '');
    link.send(lockLocked);
    link.learn({ mxp: true });
    return mxpTalk;
  },
};

const mxpTalk: OptionTalk = {
  receive() {},
  end: link => link.learn({ mxp: false }),
};
