import { host, oneOf, port, text, wholeNumber } from './key.ts';

/** The door for browsers and for monitoring. */
export const http = {
  port: port(8080, 'The port of the web client, /healthz and /metrics.'),
  host: host(
    '0.0.0.0',
    'The address the web door listens on; 127.0.0.1 lets in this machine only, and a proxy on it.',
  ),
  tlsPort: wholeNumber(-1, {
    least: -1,
    most: 65_535,
    note: '-1 = no such door, 0 = any free port',
    about: 'The port of the same web door over TLS (https and wss), with the certificate of tls.certificate.',
  }),
  origins: text('', {
    pattern: /^(?:\*|(?:https?:\/\/[^\s/]+(?: https?:\/\/[^\s/]+)*)?)$/,
    allowed: 'origins as https://play.example.org with blanks between them, *, or nothing',
    live: true,
    about:
      'From which other pages a browser may play; nothing stands for the pages of this server alone, * for all.',
  }),
  metrics: oneOf(['this_machine', 'anyone'], {
    byDefault: 'this_machine',
    live: true,
    about: 'Who may read /metrics.',
  }),
  events: oneOf(['nobody', 'this_machine'], {
    byDefault: 'nobody',
    live: true,
    about:
      'Who may read /events, which tells all that happens in the world; behind a proxy on this machine, everybody is this machine, so let it not pass /events on.',
  }),
  messageBytes: wholeNumber(65_536, {
    least: 4096,
    most: 1_048_576,
    unit: 'bytes',
    about:
      'The longest message a web client may send, also when it was compressed; a longer one ends its connection.',
  }),
  graceSeconds: wholeNumber(180, {
    least: 0,
    most: 3600,
    unit: 'seconds',
    note: '0 = not at all',
    live: true,
    about: 'How long a player whose browser sleeps or has no network stays in the world and may come back.',
  }),
  resumeBytes: wholeNumber(262_144, {
    least: 4096,
    most: 16_777_216,
    unit: 'bytes',
    live: true,
    about: 'How much text is kept for a browser that has not read it; beyond it, the oldest is forgotten.',
  }),
};
