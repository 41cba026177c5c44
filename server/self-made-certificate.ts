import { hostname } from 'node:os';
import { generate } from 'selfsigned';
import type { Certificate } from './telnet/tls-listener.ts';

const days = 365;
const millisPerDay = 86_400_000;

/** A certificate that nobody has signed but the server itself, for trying things out. */
export async function selfMadeCertificate(now: number): Promise<Certificate> {
  const name = hostname() || 'localhost';
  const made = await generate([{ name: 'commonName', value: name }], {
    keyType: 'ec',
    notBeforeDate: new Date(now - millisPerDay),
    notAfterDate: new Date(now + days * millisPerDay),
    extensions: [
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: name },
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
          { type: 7, ip: '::1' },
        ],
      },
    ],
  });
  return { cert: made.cert, key: made.private };
}
