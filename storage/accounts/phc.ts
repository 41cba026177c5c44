/** What one hashing costs: memory in KiB, passes over it, and lanes (RFC 9106). */
export interface PasswordCosts {
  readonly memoryKib: number;
  readonly passes: number;
  readonly parallelism: number;
}

/** A password's hash with all that is needed to make it again. */
export interface PasswordHash {
  readonly costs: PasswordCosts;
  readonly salt: Buffer;
  readonly tag: Buffer;
}

/** The most that a stored hash may ask of this machine: a foreign string must not take all memory or minutes. */
const costLimits = {
  memoryKib: 1_048_576,
  passes: 64,
  parallelism: 16,
  saltBytes: 64,
  tagBytes: 64,
} as const;

/** A stored hash is no argon2id hash that this server would make or check. The message never holds the hash. */
export class UnusableHashError extends Error {
  override readonly name = 'UnusableHashError';

  constructor(reason: string) {
    super(`the stored password hash cannot be used: ${reason}`);
  }
}

const phcPattern =
  /^\$argon2id\$v=19\$m=([1-9]\d{0,9}),t=([1-9]\d{0,9}),p=([1-9]\d{0,9})\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/;

/** `$argon2id$v=19$m=…,t=…,p=…$salt$tag`, base64 without padding (the PHC string format). */
export function formatPhc({ costs, salt, tag }: PasswordHash): string {
  const { memoryKib, passes, parallelism } = costs;
  return `$argon2id$v=19$m=${memoryKib},t=${passes},p=${parallelism}$${toBase64(salt)}$${toBase64(tag)}`;
}

/** Reads a PHC string of argon2id. Throws `UnusableHashError` for another algorithm, bad form, or absurd costs. */
export function parsePhc(text: string): PasswordHash {
  const found = phcPattern.exec(text);
  if (!found) throw new UnusableHashError('it is not of the form $argon2id$v=19$m=…,t=…,p=…$salt$hash');
  const [, memory, passes, parallelism, salt = '', tag = ''] = found;
  const costs = { memoryKib: Number(memory), passes: Number(passes), parallelism: Number(parallelism) };
  checkCosts(costs);
  return {
    costs,
    salt: fromBase64('salt', salt, costLimits.saltBytes),
    tag: fromBase64('hash', tag, costLimits.tagBytes),
  };
}

/** Throws `UnusableHashError` when the costs are beyond `costLimits`, or too small for argon2 (8 KiB a lane). */
export function checkCosts({ memoryKib, passes, parallelism }: PasswordCosts): void {
  within('m', memoryKib, { least: 8 * parallelism, most: costLimits.memoryKib });
  within('t', passes, { least: 1, most: costLimits.passes });
  within('p', parallelism, { least: 1, most: costLimits.parallelism });
}

function within(what: string, value: number, { least, most }: { least: number; most: number }): void {
  if (value >= least && value <= most) return;
  throw new UnusableHashError(`${what} is ${value}, it may be from ${least} to ${most}`);
}

// 8 and 16 bytes are the least that RFC 9106 (3.1) and good sense ask of a salt and a tag.
function fromBase64(what: 'salt' | 'hash', text: string, mostBytes: number): Buffer {
  const bytes = Buffer.from(text, 'base64');
  if (toBase64(bytes) !== text) throw new UnusableHashError(`its ${what} is not base64 without padding`);
  within(`the ${what}'s length in bytes`, bytes.length, { least: what === 'salt' ? 8 : 16, most: mostBytes });
  return bytes;
}

function toBase64(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '');
}
