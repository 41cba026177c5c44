import { createHash } from 'node:crypto';
import { dehydrate } from '../domain/dehydrate.ts';
import type { Goid } from '../domain/ids.ts';
import type { GameObject } from '../domain/object.ts';

const digestBytes = 32;

/**
 * A digest over all objects' dehydrated bytes: the XOR of the SHA-256 of each. Equal hash, equal world. Only what was
 * touched since the last question is digested again.
 */
export class StateHash {
  readonly #digests = new Map<Goid, Buffer>();
  readonly #touched = new Set<Goid>();
  readonly #sum = Buffer.alloc(digestBytes);

  /** Notes that an object was made, changed or taken away. */
  touch(goid: Goid): void {
    this.#touched.add(goid);
  }

  /** The hash in 64 hexadecimal digits, given the objects as they are now. */
  value(objectOf: (goid: Goid) => GameObject | undefined): string {
    for (const goid of this.#touched) this.#renew(goid, objectOf(goid));
    this.#touched.clear();
    return this.#sum.toString('hex');
  }

  #renew(goid: Goid, object: GameObject | undefined): void {
    const old = this.#digests.get(goid);
    if (old) this.#mix(old);
    this.#digests.delete(goid);
    if (!object) return;
    const digest = createHash('sha256').update(dehydrate(object)).digest();
    this.#mix(digest);
    this.#digests.set(goid, digest);
  }

  #mix(digest: Buffer): void {
    for (let at = 0; at < digestBytes; at += 1) this.#sum[at] = (this.#sum[at] ?? 0) ^ (digest[at] ?? 0);
  }
}

/** The state hash of a world of these objects. */
export function hashOfObjects(objects: Iterable<GameObject>): string {
  const hash = new StateHash();
  const byGoid = new Map<Goid, GameObject>();
  for (const object of objects) {
    byGoid.set(object.goid, object);
    hash.touch(object.goid);
  }
  return hash.value(goid => byGoid.get(goid));
}
