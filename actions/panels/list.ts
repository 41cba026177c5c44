import { channelList } from './channels.ts';
import { inventory, roomItems } from './char-items.ts';
import { charName, charStatus } from './char-status.ts';
import { charVitals } from './char-vitals.ts';
import type { AnyPanel } from './panel.ts';
import { roomInfo } from './room-info.ts';
import { roomPlayers } from './room-players.ts';

/** Every panel, in the order in which a client that has just come in is told of them. */
export const panels: readonly AnyPanel[] = [
  charName,
  charStatus,
  charVitals,
  inventory,
  roomInfo,
  roomPlayers,
  roomItems,
  channelList,
];
