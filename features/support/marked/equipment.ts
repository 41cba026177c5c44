import { ItemWielded, ItemWorn } from '../../../domain/equipment.ts';
import { anArea, aPlayer, aRoom, aShirt, aSword, quay, town } from '../facts.ts';
import type { MarkedFacts } from './marked-facts.ts';

const place = [anArea(town), aRoom(quay)];

/** What lets the commands about clothes and weapons be accepted. */
export const equipment = {
  RemoveItem: c => [place, aPlayer(c.by, quay), aShirt(c.item, c.by), ItemWorn({ ...c, at: ['torso'] })],
  UnwieldItem: c => [place, aPlayer(c.by, quay), aSword(c.item, c.by), ItemWielded({ ...c, hand: 'left' })],
  WearItem: c => [place, aPlayer(c.by, quay), aShirt(c.item, c.by)],
  WieldItem: c => [place, aPlayer(c.by, quay), aSword(c.item, c.by)],
} satisfies Partial<MarkedFacts>;
