import fc from 'fast-check';
import { AliasDefined } from '../../domain/aliases.ts';
import { BoardSetUp, Posted } from '../../domain/boards.ts';
import type { GameEvent } from '../../domain/event.ts';
import { goid } from '../../domain/ids.ts';
import { PlayerIgnored } from '../../domain/ignoring.ts';
import { WordsLeft } from '../../domain/letters.ts';
import { PlayerAdminStatusUpdated } from '../../domain/players.ts';

const [ann, bob, rope] = [goid('Ann'), goid('Bob'), goid('rope')];
const words = { text: 'text', digest: 'digest', at: 1 };

/** A world in which people write to each other: a board with two posts, and letters. */
export const talkOpening: readonly GameEvent[] = [
  PlayerAdminStatusUpdated({ player: ann, tier: 'admin' }),
  BoardSetUp({ board: rope, name: 'board', place: goid('quay'), most: 4, announce: '' }),
  Posted({ board: rope, number: 1, parent: 0, by: ann, ...words }),
  Posted({ board: rope, number: 2, parent: 1, by: bob, ...words }),
  WordsLeft({ to: ann, from: bob, number: 1, ...words, spoken: false }),
  WordsLeft({ to: ann, from: bob, number: 2, ...words, spoken: true }),
  AliasDefined({ player: ann, alias: 'k', line: 'kick' }),
  PlayerIgnored({ player: bob, whom: goid('Cid') }),
  PlayerIgnored({ player: ann, whom: bob }),
];

/** Texts that mean something to the rules of talking. */
export const talkTexts: Readonly<Record<string, fc.Arbitrary<string>>> = {
  setting: fc.constantFrom('brief', 'color.exit', '__proto__'),
  alias: fc.constantFrom('k', 'k', 'kk', 'a b', '__proto__'),
};
