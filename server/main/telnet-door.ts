import type { Metrics } from '../metrics.ts';
import type { Sessions } from '../sessions/sessions.ts';
import type { Admission } from '../telnet/admission.ts';
import { TelnetServer } from '../telnet/server.ts';
import type { CertificateShelf } from './certificate-shelf.ts';
import type { Listed } from './listing.ts';
import { listing } from './listing.ts';
import type { LiveSettings } from './live-settings.ts';
import { opened } from './opened.ts';
import { openSideDoors } from './side-doors.ts';

/** What the telnet door is opened with. */
export interface TelnetDoorParts {
  readonly settings: LiveSettings;
  readonly metrics: Metrics;
  readonly sessions: Pick<Sessions, 'welcome'>;
  /** Counts who is connected, over all doors. */
  readonly admission: Admission;
  readonly certificates: CertificateShelf;
  /** What the world holds now, for lists of servers. */
  readonly listed: () => Pick<Listed, 'world' | 'objects'>;
}

/** The telnet doors, open: the plain one, and those for TLS and for proxies where there are such. */
export interface OpenTelnetDoor {
  readonly port: number;
  /** 0 where there is no such door. */
  readonly tlsPort: number;
  readonly proxyPort: number;
  /** Takes telnet that comes by another way. */
  readonly carry: TelnetServer['carry'];
  /** Resolves when every connection is closed. */
  close(): Promise<void>;
}

/** Opens the telnet doors. @throws {DoorError} one cannot be opened. @throws {ConfigError} a file cannot be read. */
export async function openTelnetDoor(parts: TelnetDoorParts): Promise<OpenTelnetDoor> {
  const { settings, metrics, sessions, admission, certificates, listed } = parts;
  const { telnet } = settings.config;
  const ports = { telnetPort: 0, tlsPort: 0 };
  const door = new TelnetServer({
    limits: settings.limits,
    metrics,
    clock: () => performance.now(),
    keepAliveSeconds: () => settings.config.telnet.keepAliveSeconds,
    tlsPort: () => ports.tlsPort,
    listing: listing(telnet.mssp, () => ({ ...ports, ...listed() })),
    admission,
    welcome: wire => sessions.welcome(wire),
  });
  const side = await openSideDoors({
    config: settings.config,
    ...{ door, certificates },
    refused: () => metrics.connectionRefused(),
  });
  ports.tlsPort = side.tlsPort;
  ports.telnetPort = await opened('telnet.port', telnet, () => door.listen(telnet));
  const close = async () => {
    side.close();
    await door.close();
  };
  const carry = door.carry.bind(door);
  return { port: ports.telnetPort, tlsPort: side.tlsPort, proxyPort: side.proxyPort, carry, close };
}
