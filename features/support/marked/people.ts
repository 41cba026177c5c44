import { GuestWelcomed } from '../../../domain/guests.ts';
import { newBody, PlayerCreated } from '../../../domain/players.ts';
import { SatDown } from '../../../domain/postures.ts';
import { aCharacter, anArea, anExit, aPlayer, aRoom, market, quay, town } from '../facts.ts';
import type { MarkedFacts } from './marked-facts.ts';

const place = [anArea(town), aRoom(quay)];

/** The facts that let commands about people be accepted. */
export const people = {
  CreatePlayer: c => [anArea(town), aRoom(c.room)],
  EnterGame: c => [anArea(town), aRoom(market), aRoom(c.refuge), aCharacter(c.player, market)],
  Impair: c => [place, aPlayer(c.who, quay)],
  LeaveGame: c => [place, aPlayer(c.player, quay)],
  RegisterGuest: c => [place, aPlayer(c.player, quay), GuestWelcomed(c)],
  SitDown: c => [place, aPlayer(c.who, quay)],
  StandUp: c => [place, aPlayer(c.who, quay), SatDown(c)],
  Teleport: c => [place, aRoom(c.to), aPlayer(c.who, quay)],
  UpdatePlayerAdminStatus: c => [
    place,
    PlayerCreated({ player: c.player, name: 'Ann', gender: 'she', tier: 'player', room: quay, ...newBody }),
  ],
  WelcomeGuest: c => [place, aPlayer(c.player, quay)],
  Walk: c => [
    place,
    aRoom(market),
    aPlayer(c.who, quay),
    anExit(c.exit, { room: quay, direction: 'up', to: market }),
  ],
} satisfies Partial<MarkedFacts>;
