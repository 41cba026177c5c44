import type { Condition, MadeThing, QuestStep, Role } from '../../domain/reactions/reaction-plan.ts';

/** One entry of a list of things to do, as written. */
export type StepText =
  | LineText
  | { wait: number }
  | { make: MadeThing }
  | { delete: string }
  | { teleport: { who: Role; to: string } }
  | { follow: Role }
  | { unfollow: true }
  | { attack: Role }
  | { random_move: number }
  | { quest: QuestStep }
  | { remember: string }
  | { if: Condition; then: StepText[]; else: StepText[] }
  | { with_prob: number; do: StepText[]; else: StepText[] }
  | { random_act: StepText[][] }
  | { sequence: { first: number; every: number; times: number; do: StepText[] } };

/** A step that is one line of text. */
type LineText =
  | { say: string }
  | { sayto: string }
  | { whisper: string }
  | { emote: string }
  | { go: string }
  | { give: string }
  | { act: string }
  | { tell: string }
  | { show: string };
