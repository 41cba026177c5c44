/** Something that helps against hunger; what can be carried is gone afterwards, a well is not. */
export interface Food {
  readonly by: 'eat' | 'drink';
  readonly satiety: number;
  /** What it does for one's health at once. */
  readonly health: number;
}
