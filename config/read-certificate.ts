import { readFileSync, statSync } from 'node:fs';
import { ConfigError } from './config-error.ts';

/** Where a certificate and its private key lie; empty where the server is to make one itself. */
export interface CertificateFiles {
  readonly certificate: string;
  readonly key: string;
}

/** The certificate and the key in PEM; nothing where no files are named. @throws {ConfigError} they cannot be read. */
export function readCertificate({
  certificate,
  key,
}: CertificateFiles): { cert: string; key: string } | undefined {
  if (certificate === '' && key === '') return undefined;
  if (certificate === '' || key === '')
    throw new ConfigError(['tls.certificate and tls.key go together; name both files, or neither']);
  try {
    return { cert: readFileSync(certificate, 'utf8'), key: readFileSync(key, 'utf8') };
  } catch (error) {
    throw new ConfigError([`tls.certificate and tls.key cannot be read: ${String(error)}`]);
  }
}

/** Something that is different after one of the files has changed. */
export function stampOf({ certificate, key }: CertificateFiles): string {
  return [certificate, key].map(file => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0).join();
}
