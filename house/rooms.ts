/** A room of the house: which files lie in it and what they may import. Patterns match whole paths, or names of modules. */
export interface Room {
  readonly holds: RegExp;
  /** The rule in words a newcomer understands; it closes every complaint. */
  readonly rule: string;
  readonly files: RegExp;
  /** Files of which the types, and nothing else, may be imported as well. */
  readonly types?: RegExp;
  readonly packages: RegExp;
  readonly node: RegExp;
}

const all = /^/;
const none = /^$/;

/** All rooms; a file belongs to the first one that holds it. Tests lie anywhere and see everything. */
export const rooms: readonly Room[] = [
  {
    holds: /^(features|bench|docs|house|scripts)\//,
    rule: 'what tests and measures sees everything',
    files: all,
    packages: all,
    node: all,
  },
  { holds: /^domain\//, rule: 'domain imports nothing', files: /^domain\//, packages: none, node: none },
  {
    holds: /^actions\//,
    rule: 'actions import domain and npm packages',
    files: /^(actions|domain)\//,
    packages: all,
    node: none,
  },
  {
    holds: /^eventsourcing\//,
    rule: 'eventsourcing imports domain, npm packages, node:crypto and node:zlib',
    files: /^(eventsourcing|domain)\//,
    packages: all,
    node: /^node:(crypto|zlib)$/,
  },
  {
    holds: /^storage\//,
    rule: 'storage imports domain and eventsourcing',
    files: /^(storage|domain|eventsourcing)\//,
    packages: all,
    node: all,
  },
  {
    holds: /^config\//,
    rule: 'config imports nothing of the house',
    files: /^config\//,
    packages: all,
    node: all,
  },
  {
    holds: /^server\/manager(\.ts$|\/)/,
    rule: 'the manager imports actions, domain, eventsourcing and the ports storage/object-store.ts and storage/text-store.ts',
    files:
      /^(server\/manager(\.ts$|\/)|(actions|domain|eventsourcing)\/|storage\/(?:object|text)-store\.ts$)/,
    packages: all,
    node: all,
  },
  {
    holds: /^server\/(main\.ts$|main\/|cli\/)/,
    rule: 'what joins the parts imports the parts',
    files: /^((domain|actions|eventsourcing|storage|config|server)\/|package\.json$)/,
    packages: all,
    node: all,
  },
  {
    holds: /^server\//,
    rule: 'server imports server, and of the rest only the types of actions/text/message.ts; server/main.ts hands it what it needs',
    files: /^server\/(?!main\.ts$|main\/|cli\/)/,
    types: /^actions\/text\/message\.ts$/,
    packages: all,
    node: all,
  },
];

/** An effect that comes with a module: who may import it. */
export interface EffectModule {
  readonly modules: RegExp;
  readonly allowed: RegExp;
  readonly rule: string;
}

/** The effects that have one room each. */
export const effectModules: readonly EffectModule[] = [
  {
    modules: /^(node:(fs|fs\/promises|sqlite)|lmdb)$/,
    allowed: /^(storage\/|config\/(read|write)-[^/]+$|server\/(web|tls)\/read-[^/]+$)/,
    rule: 'only storage opens files and databases, and config, server/web and server/tls their own in read-*.ts and write-*.ts',
  },
  {
    modules: /^(node:(net|tls|http|https|http2|dgram)|ws)$/,
    allowed: /^server\//,
    rule: 'only server opens sockets',
  },
];
