/** The longest that a timer of the machine waits, in milliseconds; what is later is looked at again then. */
const longestWait = 2 ** 31 - 1;

/** Rings once at a time of the machine's clock, in milliseconds since 1970, or a little later. */
export function alarm(at: number, ring: () => void): () => void {
  const timer = setTimeout(ring, Math.min(Math.max(at - Date.now(), 0), longestWait));
  return () => clearTimeout(timer);
}
