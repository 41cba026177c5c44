import { wholeNumber } from './key.ts';

const MILLION = 1_000_000;

/** The limit of everything that an outsider can make grow. */
export const limits = {
  lineBytes: wholeNumber(4096, {
    least: 80,
    most: 65_536,
    unit: 'bytes',
    live: true,
    about: 'The longest line a player in the game may send; the rest of a longer line is thrown away.',
  }),
  loginLineBytes: wholeNumber(512, {
    least: 160,
    most: 65_536,
    unit: 'bytes',
    live: true,
    about: 'The longest line that is read before somebody has logged in.',
  }),
  queuedLines: wholeNumber(200, {
    least: 1,
    most: 100_000,
    unit: 'lines',
    live: true,
    about:
      'How many lines of one player may wait to be done; while so many wait, nothing more is read from that player, and nothing is lost.',
  }),
  linesPerSecond: wholeNumber(50, {
    least: 0,
    most: MILLION,
    unit: 'lines per second',
    note: '0 = no limit',
    live: true,
    about: 'How many lines of one player are done each second over a longer time.',
  }),
  lineBurst: wholeNumber(100, {
    least: 1,
    most: MILLION,
    unit: 'lines',
    live: true,
    about: 'How many lines a player who was quiet may have done at once before linesPerSecond holds.',
  }),
  linesPerTurn: wholeNumber(10, {
    least: 1,
    most: 10_000,
    unit: 'lines',
    live: true,
    about: 'How many lines of one player are done before the next player has a turn.',
  }),
  outputBytes: wholeNumber(1_048_576, {
    least: 65_536,
    most: 1_073_741_824,
    unit: 'bytes',
    live: true,
    about: 'How much may wait for a player who reads too slowly before the connection is closed.',
  }),
  subnegotiationBytes: wholeNumber(16_384, {
    least: 1024,
    most: MILLION,
    unit: 'bytes',
    live: true,
    about: 'The longest telnet subnegotiation that is read; a longer one is thrown away.',
  }),
  inflatedBytes: wholeNumber(262_144, {
    least: 4096,
    most: 1_073_741_824,
    unit: 'bytes per second',
    live: true,
    about:
      'How much may come out of what a client sends compressed, and four times as much at once; beyond it the connection is closed.',
  }),
  negotiations: wholeNumber(200, {
    least: 20,
    most: MILLION,
    unit: 'negotiations',
    live: true,
    about:
      'How many telnet negotiations a client may start at once, and again per hour; beyond them the connection is closed.',
  }),
  connections: wholeNumber(12_000, {
    least: 1,
    most: MILLION,
    unit: 'connections',
    live: true,
    about: 'How many connections may be open at once; a further one is told so and closed.',
  }),
  connectionsPerAddress: wholeNumber(50, {
    least: 1,
    most: MILLION,
    unit: 'connections',
    live: true,
    about: 'How many connections may be open at once from one address.',
  }),
  connectionsPerSecond: wholeNumber(500, {
    least: 0,
    most: MILLION,
    unit: 'connections per second',
    note: '0 = no limit',
    live: true,
    about: 'How many may connect each second over a longer time, and four times as many at once.',
  }),
  connectionsPerSecondOfAddress: wholeNumber(25, {
    least: 0,
    most: MILLION,
    unit: 'connections per second',
    note: '0 = no limit',
    live: true,
    about:
      'How many may connect from one address each second over a longer time, and four times as many at once.',
  }),
  loginSeconds: wholeNumber(180, {
    least: 5,
    most: 86_400,
    unit: 'seconds',
    live: true,
    about: 'How long somebody may take to log in.',
  }),
  loginsAtOnce: wholeNumber(1000, {
    least: 1,
    most: MILLION,
    unit: 'connections',
    live: true,
    about: 'How many may be at the login at once; a further one is asked to come back in a minute.',
  }),
  loginsPerAddress: wholeNumber(40, {
    least: 1,
    most: MILLION,
    unit: 'connections',
    live: true,
    about: 'How many may be at the login at once from one address.',
  }),
  guestsAtOnce: wholeNumber(100, {
    least: 0,
    most: MILLION,
    unit: 'guests',
    live: true,
    about: 'How many guests may play at once.',
  }),
  guestsPerAddress: wholeNumber(5, {
    least: 0,
    most: MILLION,
    unit: 'guests',
    live: true,
    about: 'How many guests may play at once from one address.',
  }),
  freeLoginTries: wholeNumber(5, {
    least: 1,
    most: 1000,
    unit: 'tries',
    live: true,
    about:
      'How many wrong passwords for a name or from an address within an hour cost nothing; each further one doubles the time until the next try.',
  }),
  loginWaitSeconds: wholeNumber(300, {
    least: 0,
    most: 86_400,
    unit: 'seconds',
    note: '0 = no waiting',
    live: true,
    about: 'The longest time until the next try after too many wrong passwords.',
  }),
  idleSeconds: wholeNumber(3600, {
    least: 0,
    most: MILLION,
    unit: 'seconds',
    note: '0 = never',
    live: true,
    about: 'How long a player may be silent before the connection is closed.',
  }),
  hashesAtOnce: wholeNumber(2, {
    least: 1,
    most: 64,
    unit: 'hashes',
    about: 'How many passwords are hashed at the same time; each takes accounts.hashMemoryKiB of memory.',
  }),
  hashesWaiting: wholeNumber(500, {
    least: 1,
    most: MILLION,
    unit: 'hashes',
    about: 'How many logins may wait for their password to be hashed; a further one is asked to come back.',
  }),
} as const;
