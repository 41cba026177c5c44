import type { Server, Socket } from 'node:net';
import { BlockList, createServer, isIP } from 'node:net';
import { plainAddress } from './admission.ts';
import { readProxyHeader } from './proxy-header.ts';

/** How long a proxy may take to say who calls. */
const headerMillis = 5000;

/** What a listener for proxies is made with. */
export interface ProxyListenerParts {
  /** The addresses or networks from which proxies call, with commas between them; everybody else is hung up on. */
  readonly from: string;
  /** Takes a caller whose address the proxy has told. */
  readonly take: (socket: Socket, address: string) => void;
  readonly refused: () => void;
}

/** A server that proxies call, each connection of which begins with the header of the PROXY protocol (version 1 or 2). */
export function proxyListener({ from, take, refused }: ProxyListenerParts): Server {
  const trusted = listOf(from);
  return createServer({ allowHalfOpen: true, noDelay: true, keepAlive: true }, socket => {
    const proxy = plainAddress(socket.remoteAddress ?? '');
    if (trusted.check(proxy, isIP(proxy) === 6 ? 'ipv6' : 'ipv4'))
      readHeader(socket, { proxy, take, refused });
    else {
      refused();
      socket.destroy();
    }
  });
}

function readHeader(
  socket: Socket,
  { proxy, take, refused }: Pick<ProxyListenerParts, 'take' | 'refused'> & { readonly proxy: string },
): void {
  let read = Buffer.alloc(0);
  const giveUp = () => {
    refused();
    socket.destroy();
  };
  const timer = setTimeout(giveUp, headerMillis);
  const hear = (chunk: Buffer) => {
    read = Buffer.concat([read, chunk]);
    const header = readProxyHeader(read);
    if (header.is === 'begun') return;
    if (header.is === 'wrong') return giveUp();
    stop();
    socket.pause();
    if (read.length > header.bytes) socket.unshift(read.subarray(header.bytes));
    take(socket, header.address ?? proxy);
    socket.resume();
  };
  const stop = () => {
    clearTimeout(timer);
    socket.off('data', hear).off('error', giveUp).off('end', giveUp).off('close', stop);
  };
  socket.on('data', hear).on('error', giveUp).on('end', giveUp).on('close', stop);
}

function listOf(from: string): BlockList {
  const list = new BlockList();
  for (const entry of from.split(',').map(it => it.trim())) {
    const [address = '', bits] = entry.split('/');
    const version = isIP(address);
    if (version === 0) continue;
    const family = version === 6 ? 'ipv6' : 'ipv4';
    if (bits === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(bits), family);
  }
  return list;
}
