/** A thing that can give light to the room in which it is seen. */
export interface Light {
  readonly lit: boolean;
  /** Whether it can be lit and put out; what cannot shines or is dark for ever. */
  readonly wick: boolean;
}
