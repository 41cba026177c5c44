import { accept, command, refuse } from './command.ts';
import { event } from './event.ts';
import { gender, id, text } from './fields.ts';

export const GuestWelcomed = event(
  'GuestWelcomed',
  { player: id },
  { stream: 'player', evolve: (draft, e) => draft.set(e.player, 'guest', true) },
);

/** Makes a character one of somebody who has no account: it goes for good when they leave. */
export const WelcomeGuest = command('WelcomeGuest', { player: id }, (world, c) => {
  const player = world.get(c.player);
  if (player?.kind !== 'player') return refuse('no-such-player');
  if (player.traits.guest) return refuse('a-guest-already');
  return accept(GuestWelcomed(c));
});

export const GuestRegistered = event(
  'GuestRegistered',
  { player: id, name: text, gender },
  {
    stream: 'player',
    evolve(draft, e) {
      draft.unset(e.player, 'guest');
      draft.change(e.player, { name: e.name, gender: e.gender });
    },
  },
);

/** A guest becomes a character that stays, under a name of its own. */
export const RegisterGuest = command('RegisterGuest', { player: id, name: text, gender }, (world, c) => {
  if (!world.get(c.player)?.traits.guest) return refuse('no-guest');
  if (c.name.trim() === '') return refuse('nameless');
  if (world.playerNamed(c.name)) return refuse('name-taken');
  return accept(GuestRegistered(c));
});
