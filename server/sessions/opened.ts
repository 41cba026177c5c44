/** What is there from the moment on when the game is open. */
export function opened<T>(part: T | undefined): T {
  if (part === undefined) throw new TypeError('the doors are open before the game is');
  return part;
}
