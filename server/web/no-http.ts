import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { isTlsHello } from '../telnet/tls-listener.ts';

/** The statuses of HTTP for what cannot be read, by the code of the error; 400 for any other mistake of the caller. */
const statuses: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

/** Answers what is no HTTP; who speaks TLS where it is not spoken is told where it is (`tlsPort`, 0 for nowhere). */
export function answerNoHttp(
  error: Error & { readonly code?: string; readonly rawPacket?: Buffer },
  socket: Duplex,
  tlsPort: number,
): void {
  const { code = '', rawPacket } = error;
  const isOfHttp = code.startsWith('HPE_') || code in statuses;
  // What went wrong before there was a connection, such as a handshake, cannot be answered.
  if (!isOfHttp || !socket.writable) return void socket.destroy(error);
  const body = rawPacket && isTlsHello(rawPacket) ? noTlsHere(tlsPort) : '';
  socket.end(answer(statuses[code] ?? 400, body), () => socket.destroy());
}

function noTlsHere(tlsPort: number): string {
  const where = tlsPort === 0 ? 'This server speaks no https.' : `https is spoken at port ${tlsPort}.`;
  return `This port speaks plain HTTP, without TLS. ${where}\n`;
}

function answer(status: number, body: string): string {
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'Connection: close',
    'Content-Type: text/plain; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
  ];
  return `${head.join('\r\n')}\r\n\r\n${body}`;
}
