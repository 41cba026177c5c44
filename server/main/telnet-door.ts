import type { Metrics } from '../metrics.ts';
import type { Sessions } from '../sessions/sessions.ts';
import type { Admission } from '../telnet/admission.ts';
import { TelnetServer } from '../telnet/server.ts';
import type { Listed } from './listing.ts';
import { listing } from './listing.ts';
import type { LiveSettings } from './live-settings.ts';
import { opened } from './opened.ts';

/** What the telnet door is opened with. */
export interface TelnetDoorParts {
  readonly settings: LiveSettings;
  readonly metrics: Metrics;
  readonly sessions: Pick<Sessions, 'welcome'>;
  /** Counts who is connected, over all doors. */
  readonly admission: Admission;
  /** What the world holds now, for lists of servers. */
  readonly listed: () => Pick<Listed, 'world' | 'objects'>;
}

/** The telnet door, open. */
export interface OpenTelnetDoor {
  readonly port: number;
  /** Resolves when every connection is closed. */
  close(): Promise<void>;
}

/** Opens the telnet door. @throws {ConfigError} it cannot be opened as the configuration says. */
export async function openTelnetDoor({
  settings,
  metrics,
  sessions,
  admission,
  listed,
}: TelnetDoorParts): Promise<OpenTelnetDoor> {
  const { telnet } = settings.config;
  const ports = { telnetPort: 0, tlsPort: 0 };
  const door = new TelnetServer({
    limits: settings.limits,
    metrics,
    clock: () => performance.now(),
    keepAliveSeconds: () => settings.config.telnet.keepAliveSeconds,
    listing: listing(telnet.mssp, () => ({ ...ports, ...listed() })),
    admission,
    welcome: wire => sessions.welcome(wire),
  });
  ports.telnetPort = await opened('telnet', telnet, () => door.listen(telnet));
  return { port: ports.telnetPort, close: () => door.close() };
}
