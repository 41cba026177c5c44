/** A snapshot that lies there, and when it was made, in milliseconds since 1970. */
export interface Kept {
  readonly position: number;
  readonly madeAt: number;
}

const newest = 3;
const monthLetters = '2026-11'.length;

/** Which snapshots may go: all but the three newest and the last one of each month. */
export function spentSnapshots(kept: readonly Kept[]): readonly number[] {
  const sorted = kept.toSorted((one, other) => other.position - one.position);
  const months = new Set<string>();
  return sorted.flatMap(({ position, madeAt }, index) => {
    const month = new Date(madeAt).toISOString().slice(0, monthLetters);
    const isLastOfMonth = !months.has(month);
    months.add(month);
    return index < newest || isLastOfMonth ? [] : [position];
  });
}
