/** A text that was written in the editor, and what was known when it was begun. */
export interface WrittenText {
  readonly facts: Readonly<Record<string, string>>;
  /** Empty where none was asked for. */
  readonly subject: string;
  readonly text: string;
}
