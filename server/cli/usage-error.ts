/** The command line cannot be understood; the message is one sentence that says what to type instead. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
