import { AliasDefined } from '../../../domain/aliases.ts';
import { emptyBoard, Posted } from '../../../domain/boards.ts';
import type { GameEvent } from '../../../domain/event.ts';
import type { Goid } from '../../../domain/ids.ts';
import { PlayerIgnored } from '../../../domain/ignoring.ts';
import { WordsLeft } from '../../../domain/letters.ts';
import { newBody, PlayerCreated } from '../../../domain/players.ts';
import { anArea, anItem, ann, aRoom, bob, quay, town } from '../facts.ts';
import type { MarkedFacts } from './marked-facts.ts';

const place = [anArea(town), aRoom(quay)];
const words = { text: 'text', digest: 'digest', at: 1 };

function player(goid: Goid, tier: 'player' | 'admin' = 'player'): GameEvent {
  return PlayerCreated({ player: goid, name: goid, gender: 'she', tier, room: quay, ...newBody });
}

function boardWith(board: Goid, number: number, by: Goid): GameEvent[] {
  const post = Posted({ board, number, parent: 0, by, ...words });
  return [anItem(board, quay, { traits: { board: emptyBoard } }), post];
}

/** The facts that let commands about talking, writing and settings be accepted. */
export const talk = {
  ChangeSetting: c => [place, player(c.player)],
  DefineAlias: c => [place, player(c.player)],
  DeletePost: c => [place, player(c.by), boardWith(c.board, c.number, c.by)],
  DiscardLetter: c => [place, player(c.player), letter(c)],
  HeedPlayer: c => [place, player(c.player), player(c.whom), PlayerIgnored(c)],
  IgnorePlayer: c => [place, player(c.player), player(c.whom)],
  LeaveWords: c => [place, player(c.to), player(c.from)],
  MarkPost: c => [place, player(c.by, 'admin'), boardWith(c.board, c.number, ann)],
  PostOnBoard: c => [place, player(c.by), boardWith(c.board, c.parent, bob)],
  ReadLetter: c => [place, player(c.player), letter(c)],
  ReadPost: c => [place, player(c.player), boardWith(c.board, c.number, ann)],
  SetUpBoard: c => [anArea(town), aRoom(c.place ?? quay)],
  RemoveAlias: c => [place, player(c.player), AliasDefined({ ...c, line: 'look' })],
} satisfies Partial<MarkedFacts>;

function letter({ player, number }: { readonly player: Goid; readonly number: number }): GameEvent {
  return WordsLeft({ to: player, from: bob, number, ...words, spoken: false });
}
