const units: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 };
const mostMilliseconds = 3650 * 86_400_000;

/** Reads `30m`, `12h`, `7d`, `2w` as milliseconds; `undefined` is no such word. Ten years are the most. */
function durationOf(word: string | undefined): number | undefined {
  const [, count = '', unit = ''] = /^([1-9]\d{0,4})([mhdw])$/i.exec(word ?? '') ?? [];
  const each = units[unit.toLowerCase()];
  return each === undefined ? undefined : Math.min(Number(count) * each, mostMilliseconds);
}

/** A deadline and a reason, out of `7d shouting` or `shouting`; the deadline is `null` where none is named. */
export function termAndReason(
  words: readonly string[],
  now: number,
): { readonly until: number | null; readonly reason: string } {
  const duration = durationOf(words[0]);
  const reason = (duration === undefined ? words : words.slice(1)).join(' ');
  return { until: duration === undefined ? null : now + duration, reason };
}
