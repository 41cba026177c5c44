import assert from 'node:assert/strict';
import { utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { ConfigError } from '../../config/config-error.ts';
import { Folders } from '../../features/support/small-ledger.ts';
import type { Certificate } from '../telnet/tls-listener.ts';
import { CertificateShelf } from './certificate-shelf.ts';

const folders = new Folders();
after(() => folders.remove());
let written = 1;

/** Writes a certificate into the files of a folder; each time is another. */
function write(folder: string, { cert, key }: Certificate) {
  const files = { certificate: join(folder, 'cert.pem'), key: join(folder, 'key.pem') };
  writeFileSync(files.certificate, cert);
  writeFileSync(files.key, key);
  for (const file of Object.values(files)) utimesSync(file, written, written);
  written += 1;
  return files;
}

/** A shelf over files, with all that it hands to a server that shows them. */
function shelf(files: { certificate: string; key: string }) {
  const seen: Certificate[] = [];
  let unreadable = 0;
  const it = new CertificateShelf(files, () => {
    unreadable += 1;
  });
  const setSecureContext = (certificate: Certificate) => {
    if (certificate.cert === 'half') throw new Error('no certificate');
    seen.push(certificate);
  };
  it.renew({ setSecureContext });
  after(() => it.close());
  return { it, seen, unreadable: () => unreadable };
}

describe('the certificate of the doors', () => {
  it('is read from its files, and again when they have changed', async () => {
    const folder = folders.make();
    const [first, second] = [
      { cert: 'one', key: 'uno' },
      { cert: 'two', key: 'due' },
    ];
    const { it, seen, unreadable } = shelf(write(folder, first));
    assert.deepEqual(await it.take(), first);
    it.look();
    assert.deepEqual(seen, []);
    write(folder, second);
    it.look();
    assert.deepEqual([seen, unreadable()], [[second], 0]);
  });

  it('stays as it was while a file is half written', async () => {
    const folder = folders.make();
    const { it, seen, unreadable } = shelf(write(folder, { cert: 'one', key: 'uno' }));
    await it.take();
    write(folder, { cert: 'half', key: 'due' });
    it.look();
    it.look();
    assert.deepEqual([seen, unreadable()], [[], 1]);
    write(folder, { cert: 'two', key: 'due' });
    it.look();
    assert.deepEqual(seen, [{ cert: 'two', key: 'due' }]);
  });

  it('is one of the making of the server where no files are named, the same for every door', async () => {
    const { it } = shelf({ certificate: '', key: '' });
    const made = await it.take();
    assert.match(made.cert, /BEGIN CERTIFICATE/);
    assert.equal(await it.take(), made);
    it.look();
    assert.equal(await it.take(), made);
  });

  it('cannot be had where files are named that are not there', async () => {
    const missing = join(folders.make(), 'none.pem');
    await assert.rejects(() => shelf({ certificate: missing, key: missing }).it.take(), ConfigError);
  });
});
