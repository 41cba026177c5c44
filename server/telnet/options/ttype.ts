import type { OptionLink, OptionTalk, TelnetOption } from '../option.ts';

const TTYPE = 24;
const IS = 0;
const SEND = '\u0001';

const maxNames = 5;
const maxNameBytes = 64;
const standard = /^MTTS (\d{1,6})$/;

/**
 * TERMINAL-TYPE (RFC 1091) with the rounds of the Mud Terminal Type Standard: the client's name, its terminal, then `MTTS` and
 * bits. Asking ends when a name repeats, when the bits have come, or after five names.
 */
export const terminalType: TelnetOption = {
  code: TTYPE,
  side: 'client',
  manner: 'asked',
  start(link) {
    link.subnegotiate(TTYPE, SEND);
    return new TerminalTypes();
  },
};

class TerminalTypes implements OptionTalk {
  private readonly names: string[] = [];
  private asking = true;

  receive(payload: Buffer, link: OptionLink): void {
    if (!this.asking || payload[0] !== IS) return;
    const name = cleanName(payload);
    const bits = standard.exec(name)?.[1];
    this.asking = bits === undefined && this.goesOn(name);
    if (bits !== undefined) link.learn({ mtts: Number(bits) });
    else link.learn({ names: this.names.filter(known => !known.startsWith('MTTS')) });
    if (this.asking) link.subnegotiate(TTYPE, SEND);
  }

  /** Takes a name down; tells whether there may be another. The telnet of Windows calls itself ANSI and hangs when asked twice. */
  private goesOn(name: string): boolean {
    if (this.names.includes(name)) return false;
    this.names.push(name);
    return this.names.length < maxNames && this.names[0] !== 'ANSI';
  }
}

function cleanName(payload: Buffer): string {
  const name = payload.toString('latin1', 1, 1 + maxNameBytes);
  return name.replace(/[^ -~]/g, '').trim();
}
