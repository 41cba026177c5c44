import type { Charset } from '../wire.ts';

/** Bytes as a string, one character (U+0000 to U+00FF) a byte: they join without copying and leave in one write as `latin1`. */
export type ByteString = string;

/** The commands of RFC 854 that this server tells apart. */
export const EOR = 239;
export const SE = 240;
export const NOP = 241;
export const GA = 249;
export const AYT = 246;
export const SB = 250;
export const WILL = 251;
export const WONT = 252;
export const DO = 253;
export const DONT = 254;
export const IAC = 255;

const sevenBit = /^[^\u0080-\uffff]*$/;

/** Text as the bytes of its UTF-8; no byte of UTF-8 is ever IAC, so that text needs no escaping. */
export function textBytes(text: string): ByteString {
  return sevenBit.test(text) ? text : Buffer.from(text, 'utf8').toString('latin1');
}

/** Text in the letters of a client as its bytes; where these can hold 255, it is doubled (RFC 854). */
export function encodedText(text: string, charset: Charset): ByteString {
  if (charset === 'utf-8') return textBytes(text);
  return charset === 'ascii' ? text : text.replaceAll('\u00ff', '\u00ff\u00ff');
}

/** A telnet command of one byte, as sent. */
export function commandBytes(code: number): ByteString {
  return String.fromCharCode(IAC, code);
}

/** WILL, WONT, DO or DONT of an option, as sent; the option's byte is never escaped, not even 255. */
export function negotiationBytes(verb: number, option: number): ByteString {
  return String.fromCharCode(IAC, verb, option);
}

/** A subnegotiation as sent, each 255 of the payload doubled (RFC 855). */
export function subnegotiationBytes(option: number, payload: ByteString): ByteString {
  return (
    String.fromCharCode(IAC, SB, option) + payload.replaceAll('\u00ff', '\u00ff\u00ff') + commandBytes(SE)
  );
}
