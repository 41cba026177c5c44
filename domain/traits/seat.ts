/** Something to sit and lie on. */
export interface Seat {
  /** How many there is room for. */
  readonly places: number;
}
