import { StaffActed } from '../../../domain/deeds.ts';
import { dehydrate } from '../../../domain/dehydrate.ts';
import type { Goid } from '../../../domain/ids.ts';
import { goid } from '../../../domain/ids.ts';
import { InfoSet } from '../../../domain/info.ts';
import { PlayerMuted } from '../../../domain/mutes.ts';
import { newBody, PlayerCreated } from '../../../domain/players.ts';
import { plainThing } from '../../../domain/rooms.ts';
import { aCharacter, anArea, anItem, aPlayer, apple, aRoom, quay, town } from '../facts.ts';
import type { MarkedFacts } from './marked-facts.ts';

const place = [anArea(town), aRoom(quay)];

const anApple = dehydrate({
  ...{ ...plainThing, goid: apple, kind: 'item', name: 'apple', generic: 'apple', container: quay, order: 0 },
});

function aStaffMember(player: Goid) {
  return PlayerCreated({ player, name: player, gender: 'they', tier: 'helper', room: quay, ...newBody });
}

/** The facts that let commands about the staff be accepted. */
export const staff = {
  DeletePlayer: c => [place, aCharacter(c.player, quay), anItem(apple, c.player)],
  MutePlayer: c => [place, aPlayer(c.player, quay), aStaffMember(c.by)],
  NoteObject: c => [place, anItem(c.goid, quay)],
  RecordDeed: c => [place, aPlayer(c.by, quay)],
  RemoveInfo: c => [place, anItem(c.goid, quay), InfoSet({ goid: c.goid, path: 'marker', value: 1 })],
  SetInfo: c => [place, anItem(c.goid, quay)],
  UndoDeed: c => [
    place,
    aPlayer(c.by, quay),
    StaffActed({
      ...{ record: c.record, root: goid('staff'), by: c.by, byName: 'Ann', number: 1, deed: 'aset', at: 1 },
      ...{
        target: null,
        targetName: '',
        detail: '',
        changes: [{ goid: apple, was: anApple, is: null }],
        forgotten: null,
        faded: null,
      },
    }),
  ],
  UnmutePlayer: c => [
    place,
    aPlayer(c.player, quay),
    PlayerMuted({ player: c.player, by: c.by, until: null, reason: '' }),
  ],
  WeaveObject: c => [place, anItem(c.goid, quay)],
} satisfies Partial<MarkedFacts>;
