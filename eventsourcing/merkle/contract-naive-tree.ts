import { createHash } from 'node:crypto';

/** The definitions of RFC 6962 2.1 word by word, for tests to compare with; only what was computed before is kept. */
export class NaiveTree {
  readonly #leaves: readonly Uint8Array[];
  readonly #known = new Map<string, Buffer>();

  constructor(leaves: readonly Uint8Array[]) {
    this.#leaves = leaves;
  }

  /** MTH(D[from:to]). */
  root(from: number, to: number): Buffer {
    const range = `${from}:${to}`;
    const hash = this.#known.get(range) ?? this.#compute(from, to);
    this.#known.set(range, hash);
    return hash;
  }

  /** PATH(index, D[from:to]). */
  path(index: number, from: number, to: number): Buffer[] {
    const n = to - from;
    if (n === 1) return [];
    const k = largestPowerBelow(n);
    if (index < k) return [...this.path(index, from, from + k), this.root(from + k, to)];
    return [...this.path(index - k, from + k, to), this.root(from, from + k)];
  }

  /** SUBPROOF(m, D[from:to], whole). */
  growth(m: number, from: number, to: number, whole: boolean): Buffer[] {
    const n = to - from;
    if (m === n) return whole ? [] : [this.root(from, to)];
    const k = largestPowerBelow(n);
    if (m <= k) return [...this.growth(m, from, from + k, whole), this.root(from + k, to)];
    return [...this.growth(m - k, from + k, to, false), this.root(from, from + k)];
  }

  #compute(from: number, to: number): Buffer {
    const n = to - from;
    if (n === 0) return sha256();
    if (n === 1) return sha256(Buffer.of(0), this.#leaves[from] ?? Buffer.alloc(0));
    const k = largestPowerBelow(n);
    return sha256(Buffer.of(1), this.root(from, from + k), this.root(from + k, to));
  }
}

/** As many different leaves, the first of them empty. */
export function someLeaves(count: number): Buffer[] {
  return Array.from({ length: count }, (_, index) => Buffer.from('x'.repeat(index % 5) + (index || '')));
}

/** The same bytes with one bit turned. */
export function flipped(bytes: Uint8Array, bit: number): Buffer {
  const copy = Buffer.from(bytes);
  const at = (bit >> 3) % copy.length;
  copy[at] = (copy[at] ?? 0) ^ (1 << (bit & 7));
  return copy;
}

function largestPowerBelow(n: number): number {
  let k = 1;
  while (k * 2 < n) k *= 2;
  return k;
}

function sha256(...parts: readonly Uint8Array[]): Buffer {
  const digest = createHash('sha256');
  for (const part of parts) digest.update(part);
  return digest.digest();
}
