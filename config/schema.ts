import { z } from 'zod';
import { eventSourcing } from './event-sourcing.ts';
import { host, oneOf, optionalPath, path, port, text, wholeNumber } from './key.ts';
import { limits } from './limits.ts';
import { http } from './web.ts';

const telnet = {
  port: port(4000, 'The port that players connect to by telnet.'),
  host: host('0.0.0.0', 'The address the telnet door listens on; 127.0.0.1 lets in this machine only.'),
  tlsPort: wholeNumber(-1, {
    least: -1,
    most: 65_535,
    note: '-1 = no such door, 0 = any free port',
    about: 'The port that players connect to by telnet over TLS.',
  }),
  proxyPort: wholeNumber(-1, {
    least: -1,
    most: 65_535,
    note: '-1 = no such door, 0 = any free port',
    about:
      'The port that proxies connect to, which tell the address of each player (PROXY protocol, version 1 or 2).',
  }),
  proxyFrom: text('127.0.0.1,::1', {
    pattern: /^[0-9a-f.:/]+(?:, ?[0-9a-f.:/]+)*$/i,
    allowed: 'IP addresses or networks as 10.0.0.0/8, with commas between them',
    about: 'From where proxies connect to proxyPort; whoever else does is hung up on.',
  }),
  backlog: wholeNumber(1024, {
    least: 1,
    most: 65_535,
    unit: 'connections',
    about:
      'How many connections the system holds until the server takes them; the system may have a lower limit of its own.',
  }),
  keepAliveSeconds: wholeNumber(60, {
    least: 0,
    most: 86_400,
    unit: 'seconds',
    note: '0 = never',
    live: true,
    about:
      'After how long a silence a player is sent a telnet NOP, which shows nothing and keeps routers from forgetting the connection.',
  }),
  mssp: optionalPath(
    'The file with what is told to those who list servers (MSSP); nothing stands for config/mssp.yaml as it was shipped.',
  ),
};

const tls = {
  certificate: optionalPath(
    'The file of the certificate in PEM; nothing stands for one that the server makes itself at each start.',
  ),
  key: optionalPath('The file of the private key of that certificate, in PEM.'),
};

const storage = {
  backend: oneOf(['lmdb', 'memory'], {
    byDefault: 'lmdb',
    about: 'Where the world is kept between runs; memory forgets everything when the server stops.',
  }),
  path: path('data', 'The directory of the world and of the accounts.'),
  acknowledge: oneOf(['durable', 'at_once'], {
    byDefault: 'durable',
    live: true,
    about: 'Whether players read what they did when it is safe on disk, or at once.',
  }),
};

const world = {
  areas: path('config/world', 'The directory with the areas that a new world is made of.'),
  start: text('village/square', {
    pattern: /^[a-z0-9][a-z0-9/_-]{0,127}$/i,
    allowed: 'the id of a room, as area/room',
    about: 'The room in which new characters begin.',
  }),
  nights: oneOf(['on', 'off'], {
    byDefault: 'on',
    about: 'Whether it grows dark by night outside of towns; off is day for ever.',
  }),
  exports: path('data/exported', 'The directory to which areas are exported as world files.'),
};

const log = {
  level: oneOf(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'], {
    byDefault: 'info',
    live: true,
    about: 'The least important kind of event that is still logged.',
  }),
  path: optionalPath('The file the log is written to; nothing stands for standard error.'),
};

const accounts = {
  hashMemoryKiB: wholeNumber(19_456, {
    least: 1024,
    most: 1_048_576,
    unit: 'KiB',
    about: 'How much memory hashing one password takes; more makes stolen hashes harder to break.',
  }),
  hashPasses: wholeNumber(2, {
    least: 1,
    most: 20,
    unit: 'passes',
    about: 'How often hashing one password goes through that memory.',
  }),
  passwordLength: wholeNumber(8, {
    least: 8,
    most: 64,
    unit: 'characters',
    live: true,
    about: 'The shortest password that is accepted.',
  }),
  loginTries: wholeNumber(3, {
    least: 1,
    most: 100,
    unit: 'tries',
    live: true,
    about: 'How many wrong passwords a connection may give before it is closed.',
  }),
  guests: oneOf(['on', 'off'], {
    byDefault: 'on',
    live: true,
    about: 'Whether people may play as guests, without a name and a password of their own.',
  }),
};

function section<const Keys extends z.core.$ZodLooseShape>(keys: Keys) {
  return z.strictObject(keys).readonly();
}

/** Every key of the configuration, section by section; each key has its default and its `keyFacts`. */
export const configSchema = z
  .strictObject({
    telnet: section(telnet),
    http: section(http),
    tls: section(tls),
    storage: section(storage),
    eventSourcing: section(eventSourcing),
    world: section(world),
    log: section(log),
    limits: section(limits),
    accounts: section(accounts),
  })
  .readonly();

/** The whole configuration, frozen. */
export type Config = z.infer<typeof configSchema>;

type Join<Section extends keyof Config> = `${Section}.${keyof Config[Section] & string}`;

/** The name of a key, as `telnet.port`. */
export type ConfigKey = { [Section in keyof Config]: Join<Section> }[keyof Config];
