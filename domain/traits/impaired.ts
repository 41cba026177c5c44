/** What a living thing lacks to perceive the world; who lacks nothing has no such trait. */
export interface Impaired {
  readonly blind: boolean;
  readonly deaf: boolean;
}
