/** How far a player has come in one quest. One without a title is only remembered by those who asked. */
export interface QuestState {
  readonly quest: string;
  readonly stage: string;
  readonly title: string;
  /** What is to be done next, or what was done at last. */
  readonly task: string;
  readonly done: boolean;
}
