/**
 * How well somebody is. The numbers are those of one moment; what has become of them since then is computed by whoever asks
 * (`vitalsAt`), and nothing happens in between.
 */
export interface Living {
  readonly health: number;
  readonly maxHealth: number;
  readonly stamina: number;
  readonly maxStamina: number;
  readonly fortitude: number;
  readonly maxFortitude: number;
  /** From 0, dying of hunger, to 120; `null` for those who look after themselves. */
  readonly satiety: number | null;
  /** The moment of these numbers, in milliseconds since 1970; `null` while time does not pass for them. */
  readonly since: number | null;
  /** So many milliseconds of the time that the next point needs had passed at that moment. */
  readonly towards: Towards;
  readonly life: Life;
}

/** What comes back by itself, or goes, point by point. */
export interface Towards {
  readonly health: number;
  readonly stamina: number;
  readonly fortitude: number;
  readonly satiety: number;
}

/** Who is dead is not seen; whether they could be seen before is kept for the day on which they come back. */
export type Life = { readonly state: 'alive' } | { readonly state: 'dead'; readonly visible: boolean };
