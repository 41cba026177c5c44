const delays = [0, 500, 1000, 2000, 4000, 8000, 15_000];

/** How long to wait before the next try to connect, in milliseconds, after so many that failed. */
export function retryMillis(failed: number): number {
  return delays[Math.min(failed, delays.length - 1)] ?? 0;
}
