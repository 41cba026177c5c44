import { isIP } from 'node:net';

/** What the beginning of a connection from a proxy says: the caller's address and how many bytes say so, or that more must come, or nothing good. */
export type ProxyHeader =
  | { readonly is: 'whole'; readonly address: string | undefined; readonly bytes: number }
  | { readonly is: 'begun' }
  | { readonly is: 'wrong' };

const signature = Buffer.from('0d0a0d0a000d0a515549540a', 'hex');
const longestV1 = 107;
const fixedV2 = 16;
const longestV2 = fixedV2 + 4096;

const begun: ProxyHeader = { is: 'begun' };
const wrong: ProxyHeader = { is: 'wrong' };

/** Reads the header of the PROXY protocol, version 1 or 2; `address` is missing where the proxy speaks for itself. */
export function readProxyHeader(bytes: Buffer): ProxyHeader {
  if (begins(bytes, signature)) return bytes.length < fixedV2 ? begun : readV2(bytes);
  return begins(bytes, Buffer.from('PROXY ')) ? readV1(bytes) : wrong;
}

/** Whether bytes are how a text begins, or begin with it. */
function begins(bytes: Buffer, text: Buffer): boolean {
  const length = Math.min(bytes.length, text.length);
  return bytes.compare(text, 0, length, 0, length) === 0;
}

function readV1(bytes: Buffer): ProxyHeader {
  const end = bytes.subarray(0, longestV1).indexOf('\r\n');
  if (end === -1) return bytes.length < longestV1 ? begun : wrong;
  const [, family, address = '', ...rest] = bytes.toString('latin1', 0, end).split(' ');
  if (family === 'UNKNOWN') return { is: 'whole', address: undefined, bytes: end + 2 };
  const version = family === 'TCP4' ? 4 : 6;
  if ((family !== 'TCP4' && family !== 'TCP6') || isIP(address) !== version || rest.length !== 3)
    return wrong;
  return { is: 'whole', address, bytes: end + 2 };
}

function readV2(bytes: Buffer): ProxyHeader {
  const [versionAndCommand, family, length] = [bytes[12], bytes[13], bytes.readUInt16BE(14)];
  const end = fixedV2 + length;
  if (end > longestV2 || (versionAndCommand !== 0x20 && versionAndCommand !== 0x21)) return wrong;
  if (bytes.length < end) return begun;
  const block = bytes.subarray(fixedV2, end);
  if (versionAndCommand === 0x20 || family === 0) return { is: 'whole', address: undefined, bytes: end };
  const address = family === 0x11 ? ipv4(block) : family === 0x21 ? ipv6(block) : undefined;
  return address === undefined ? wrong : { is: 'whole', address, bytes: end };
}

function ipv4(block: Buffer): string | undefined {
  return block.length < 12 ? undefined : block.subarray(0, 4).join('.');
}

function ipv6(block: Buffer): string | undefined {
  if (block.length < 36) return undefined;
  const groups = Array.from({ length: 8 }, (_, at) => block.readUInt16BE(at * 2).toString(16));
  // The shortest form, as an address is written everywhere else.
  return new URL(`http://[${groups.join(':')}]/`).hostname.slice(1, -1);
}
