import { FellAsleep } from '../../../domain/postures.ts';
import { anArea, anItem, aPlayer, aRoom, market, quay, town } from '../facts.ts';
import { aLid, having, key } from '../noun-facts.ts';
import type { MarkedFacts } from './marked-facts.ts';

const place = [anArea(town), aRoom(quay), aRoom(market)];
const nothingSaid = { arrival: null, departure: null, passage: null };

/** The facts that let commands about doors, seats, vessels and the like be accepted. */
export const nouns = {
  ChangeGait: c => [place, aPlayer(c.who, quay)],
  CloseThing: c => [place, aPlayer(c.by, quay), anItem(c.thing, quay), aLid(c.thing, { open: true })],
  EmptyVessel: c => [
    ...[place, aPlayer(c.by, quay), anItem(c.vessel, quay)],
    having(c.vessel, { liquid: { of: 'water', draughts: 1, capacity: 1 } }),
  ],
  FallAsleep: c => [place, aPlayer(c.who, quay)],
  FillVessel: c => [
    ...[place, aPlayer(c.by, quay), anItem(c.vessel, quay), anItem(c.source, quay)],
    having(c.vessel, { liquid: { of: '', draughts: 0, capacity: 1 } }),
    having(c.source, { liquid: { of: 'water', draughts: 1, capacity: null } }),
  ],
  GiveTraits: c => [place, anItem(c.goid, quay)],
  Inscribe: c => [
    place,
    aPlayer(c.by, quay),
    anItem(c.thing, c.by),
    having(c.thing, { writing: { text: '', room: 99 } }),
  ],
  LieDown: c => [
    ...[place, aPlayer(c.who, quay)],
    ...(c.on === null ? [] : [anItem(c.on, quay), having(c.on, { seat: { places: 1 } })]),
  ],
  LightLamp: c => [
    place,
    aPlayer(c.by, quay),
    anItem(c.lamp, quay),
    having(c.lamp, { light: { lit: false, wick: true } }),
  ],
  LockThing: c => [
    ...[place, aPlayer(c.by, quay), anItem(key, c.by), anItem(c.thing, quay)],
    aLid(c.thing, { locked: false }),
  ],
  OpenThing: c => [place, aPlayer(c.by, quay), anItem(c.thing, quay), aLid(c.thing)],
  PassPortal: c => [
    ...[place, aPlayer(c.who, quay), anItem(c.portal, quay)],
    having(c.portal, { portal: { ...nothingSaid, to: market, way: c.way } }),
  ],
  PutOutLamp: c => [
    place,
    aPlayer(c.by, quay),
    anItem(c.lamp, quay),
    having(c.lamp, { light: { lit: true, wick: true } }),
  ],
  SitOn: c => [place, aPlayer(c.who, quay), anItem(c.seat, quay), having(c.seat, { seat: { places: 1 } })],
  StrikePose: c => [place, aPlayer(c.who, quay)],
  TakeTrait: c => [place, anItem(c.goid, quay), having(c.goid, { [c.trait]: {} })],
  UnlockThing: c => [
    ...[place, aPlayer(c.by, quay), anItem(key, c.by), anItem(c.thing, quay)],
    aLid(c.thing, { locked: true }),
  ],
  UseVerb: c => [
    ...[place, aPlayer(c.by, quay), anItem(c.thing, quay)],
    having(c.thing, { verbs: [{ verb: c.verb, told: '', seen: '', deeds: [] }] }),
  ],
  WakeUp: c => [place, aPlayer(c.who, quay), FellAsleep(c)],
} satisfies Partial<MarkedFacts>;
