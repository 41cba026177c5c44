/** How much one reaction file may hold: lengths in characters, times in seconds, the rest counted. */
export const reactionLimits = {
  reactions: 200,
  triggers: 20,
  phrases: 50,
  /** What one step says or does. */
  line: 500,
  condition: 1_000,
  /** Steps of one reaction, with those that its sequences repeat. */
  steps: 200,
  seconds: 86_400,
  times: 100,
  most: 100,
} as const;
