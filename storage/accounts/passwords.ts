import { argon2, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import type { HashingLimits } from './hashing-queue.ts';
import { HashingQueue } from './hashing-queue.ts';
import type { PasswordCosts, PasswordHash } from './phc.ts';
import { checkCosts, formatPhc, parsePhc } from './phc.ts';

const saltBytes = 16;
const tagBytes = 32;

const argon2OffThread = promisify(argon2);

/** What a `Passwords` needs: the costs of new hashes, how much may run and wait, and where random bytes come from. */
export interface PasswordSettings {
  readonly costs: PasswordCosts;
  readonly limits: HashingLimits;
  readonly random: (bytes: number) => Uint8Array;
}

/**
 * Hashes and checks passwords with argon2id (RFC 9106), in libuv's threads. A password is the same however Unicode composes it.
 * All but `needsRehash` throw `BusyError` when too many wait. The constructor throws `UnusableHashError` for absurd costs.
 */
export class Passwords {
  readonly #costs: PasswordCosts;
  readonly #random: PasswordSettings['random'];
  readonly #queue: HashingQueue;

  constructor({ costs, limits, random }: PasswordSettings) {
    checkCosts(costs);
    this.#costs = costs;
    this.#random = random;
    this.#queue = new HashingQueue(limits);
  }

  /** The PHC string to store for a new password. */
  async hashPassword(password: string): Promise<string> {
    const salt = Buffer.from(this.#random(saltBytes));
    const tag = await this.#tag(password, { costs: this.#costs, salt, tagBytes });
    return formatPhc({ costs: this.#costs, salt, tag });
  }

  /** Whether the password is the one of the stored hash. Throws `UnusableHashError` for a hash that is none. */
  async verifyPassword(password: string, stored: string): Promise<boolean> {
    const { costs, salt, tag } = parsePhc(stored);
    return timingSafeEqual(await this.#tag(password, { costs, salt, tagBytes: tag.length }), tag);
  }

  /** Takes as long as `verifyPassword` and gives false: for a name that nobody has, so that nobody learns which names exist. */
  async dummyVerify(password: string): Promise<false> {
    const salt = Buffer.alloc(saltBytes);
    const tag = await this.#tag(password, { costs: this.#costs, salt, tagBytes });
    timingSafeEqual(tag, tag);
    return false;
  }

  /** Whether a stored hash was made with other costs than today's; hash the password anew at the next login. */
  needsRehash(stored: string): boolean {
    const { costs, salt, tag }: PasswordHash = parsePhc(stored);
    const now = this.#costs;
    const same =
      costs.memoryKib === now.memoryKib &&
      costs.passes === now.passes &&
      costs.parallelism === now.parallelism;
    return !same || salt.length !== saltBytes || tag.length !== tagBytes;
  }

  #tag(password: string, { costs, salt, tagBytes: tagLength }: TagWanted): Promise<Buffer> {
    const { memoryKib: memory, passes, parallelism } = costs;
    const message = Buffer.from(password.normalize('NFC'), 'utf8');
    return this.#queue.run(() =>
      argon2OffThread('argon2id', { message, nonce: salt, memory, passes, parallelism, tagLength }),
    );
  }
}

interface TagWanted {
  readonly costs: PasswordCosts;
  readonly salt: Buffer;
  readonly tagBytes: number;
}
