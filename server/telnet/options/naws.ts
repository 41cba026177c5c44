import type { OptionTalk, TelnetOption } from '../option.ts';

const minColumns = 20;
const minRows = 5;
const maxSize = 500;

/** Width and height, two unsigned bytes each, high byte first; 0 says that the client does not know. */
const windowSize: OptionTalk = {
  receive(payload, link) {
    if (payload.length !== 4) return;
    link.learn({
      width: clamp(payload.readUInt16BE(0) || 80, minColumns),
      height: clamp(payload.readUInt16BE(2) || 24, minRows),
    });
  },
};

/** NAWS (RFC 1073): the size of the client's window, told at once and after every change. */
export const negotiateAboutWindowSize: TelnetOption = {
  code: 31,
  side: 'client',
  manner: 'asked',
  start: () => windowSize,
};

function clamp(size: number, least: number): number {
  return Math.min(maxSize, Math.max(least, size));
}
