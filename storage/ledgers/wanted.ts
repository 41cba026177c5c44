/** The last position that a frame reaches; a frame without events lies where its first event would. */
export function lastOf({ first, count }: { readonly first: number; readonly count: number }): number {
  return first + Math.max(count, 1) - 1;
}
