/** What can be read on a thing, and how much can be written on it. */
export interface Writing {
  readonly text: string;
  /** How many characters have room on it; 0 is what nobody can write on. */
  readonly room: number;
}
