import { readCertificate, stampOf } from '../../config/read-certificate.ts';
import type { Config } from '../../config/schema.ts';
import { selfMadeCertificate } from '../self-made-certificate.ts';
import type { Certificate } from '../telnet/tls-listener.ts';

/** How often the files of the certificate are looked at. */
const lookMillis = 10_000;

/** Something that shows a certificate to all who connect. */
export interface ShowsCertificate {
  setSecureContext(certificate: Certificate): void;
}

/** The one certificate of all doors that speak TLS: out of files, read again when they change, or of the server's own making. */
export class CertificateShelf {
  readonly #files: Config['tls'];
  readonly #unreadable: () => void;
  readonly #shown = new Set<ShowsCertificate>();
  #certificate: Promise<Certificate> | undefined;
  #stamp = '';
  #look: NodeJS.Timeout | undefined;

  /** `unreadable` is told of files that have changed and cannot be used; the certificate before them holds then. */
  constructor(files: Config['tls'], unreadable: () => void) {
    this.#files = files;
    this.#unreadable = unreadable;
  }

  /** The certificate, made or read when it is first asked for. @throws {ConfigError} the files cannot be read. */
  take(): Promise<Certificate> {
    this.#certificate ??= this.#make();
    return this.#certificate;
  }

  /** This server is handed each new certificate from now on. */
  renew(server: ShowsCertificate): void {
    this.#shown.add(server);
    this.#look ??= setInterval(() => this.look(), lookMillis);
  }

  /** Looks whether the files have changed. */
  look(): void {
    const stamp = stampOf(this.#files);
    if (stamp === this.#stamp) return;
    this.#stamp = stamp;
    try {
      const certificate = readCertificate(this.#files);
      if (certificate) for (const server of this.#shown) server.setSecureContext(certificate);
    } catch {
      // Half-written files are read again when they have changed once more.
      this.#unreadable();
    }
  }

  close(): void {
    clearInterval(this.#look);
  }

  async #make(): Promise<Certificate> {
    this.#stamp = stampOf(this.#files);
    return readCertificate(this.#files) ?? selfMadeCertificate(Date.now());
  }
}
