import type { Metrics } from '../metrics.ts';
import type { Sessions } from '../sessions/sessions.ts';
import { Admission } from '../telnet/admission.ts';
import type { EventTeller } from '../web/event-stream.ts';
import type { Health } from '../web/health.ts';
import { CertificateShelf } from './certificate-shelf.ts';
import type { LiveSettings } from './live-settings.ts';
import type { Ports } from './ports.ts';
import type { Closings } from './running-server.ts';
import type { TelnetDoorParts } from './telnet-door.ts';
import { openTelnetDoor } from './telnet-door.ts';
import { openWeb } from './web-door.ts';

const farewell = 'The server stops now. Everything you did is kept. Goodbye.';

/** What the doors are opened with. */
export interface DoorsParts extends Pick<TelnetDoorParts, 'listed'> {
  readonly settings: LiveSettings;
  readonly metrics: Metrics;
  readonly sessions: Sessions;
  /** Tells operators what was stored. */
  readonly events: EventTeller;
  /** Takes what closes each door as soon as it is open. */
  readonly closings: Closings;
  health(): Health;
  /** Who is in the world, as `/who.json` tells it. */
  who(): unknown;
  /** Is told why a page could not be made. */
  fault(error: unknown): void;
}

/** The doors, open. */
export interface OpenDoors {
  readonly ports: Ports;
  /** To be called every few seconds. */
  tidy(): void;
}

/** Opens the doors; whoever comes in waits until there is a world. */
export async function openDoors(parts: DoorsParts): Promise<OpenDoors> {
  const { settings, sessions, closings, metrics } = parts;
  const admission = new Admission(settings.limits, {
    clock: () => performance.now(),
    reached: parts.metrics.limitReached,
  });
  const certificates = new CertificateShelf(settings.config.tls, () => metrics.connectionRefused());
  const shared = { ...parts, admission, certificates };
  const telnetDoor = await openTelnetDoor(shared);
  closings.telnet = () => {
    sessions.endAll(farewell);
    return telnetDoor.close();
  };
  const web = await openWeb({ ...shared, carry: telnetDoor.carry });
  closings.web = () => {
    certificates.close();
    return web.close();
  };
  closings.websocket = () => {
    sessions.endAll(farewell);
    return web.players.close();
  };
  return {
    ports: {
      ...{ telnet: telnetDoor.port, tls: telnetDoor.tlsPort, proxy: telnetDoor.proxyPort },
      ...{ http: web.port, https: web.tlsPort },
    },
    tidy: () => web.players.tidy(),
  };
}
