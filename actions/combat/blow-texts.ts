import type { AbilityName } from '../../domain/abilities.ts';

/** How a blow is seen when it is begun, and when it hits: `{where}` is the place of the body. */
interface BlowText {
  readonly begin: string;
  readonly hit: string;
  /** What it is, in a sentence for those who ask. */
  readonly help: string;
}

/** The words of every way to attack somebody. */
export const blowTexts: Readonly<Record<AbilityName, BlowText>> = {
  punch: {
    begin: '{actor} [swing] a clenched fist at {target}.',
    hit: "{actor's} fist lands squarely on {target's} {where}.",
    help: 'Hits somebody with your fist. Everyone can.',
  },
  kick: {
    begin: '{actor} [balance] on one foot and [kick] at {target}.',
    hit: "{actor's} foot meets {target's} {where} with considerable violence.",
    help: 'Kicks somebody: a little stronger than a punch, and not so sure.',
  },
  slash: {
    begin: "{actor's} {weapon} flashes as {actor.they} [slash] at {target}.",
    hit: "{actor's} {weapon} slashes across {target's} {where}.",
    help: 'Cuts at somebody with the edge of a sword, an axe or a dagger.',
  },
  thrust: {
    begin: '{actor} [thrust] {weapon} at {target}.',
    hit: "The point of {actor's} {weapon} goes into {target's} {where}.",
    help: 'Pushes the point of a sword, an axe, a dagger or a pole into somebody.',
  },
  charge: {
    begin: '{actor} [lower] {weapon} and [actor:charge] at {target}.',
    hit: '{actor} [crash] into {target}, and {weapon} strikes {target.their} {where}.',
    help: 'Runs at somebody with any weapon: strong, tiring, and easy to step away from.',
  },
  feint_thrust: {
    begin: '{actor} [look] to the left and [thrust] {weapon} at {target} from the right.',
    hit: "{target} [fall] for it, and {actor's} {weapon} goes into {target's} {where}.",
    help: 'Looks one way and thrusts the other, with an axe, a dagger or a pole: it hits often.',
  },
  lunge: {
    begin: '{actor} [lunge] at {target} with {weapon} held out far.',
    hit: "{actor's} {weapon} reaches {target's} {where} from far away.",
    help: 'A long step and a long thrust with a pole.',
  },
  sweep: {
    begin: "{actor} [sweep] {weapon} at {target's} feet.",
    hit: "{actor's} {weapon} takes {target's} legs away, and {target.they} [target:struggle] for breath.",
    help: 'Takes somebody off their feet with a sword, a hammer, an axe or a pole: it costs them stamina.',
  },
  circle_sweep: {
    begin: '{actor} [turn] on one heel and [sweep] {weapon} low at {target}.',
    hit: "{actor's} {weapon} comes round and takes {target's} legs away.",
    help: 'A sweep with a whole turn behind it.',
  },
  circle_slash: {
    begin: '{actor} [turn] on one heel, and {weapon} comes round at {target}.',
    hit: "{actor's} {weapon} cuts deep into {target's} {where}.",
    help: 'A slash with a whole turn behind it, with a sword or a dagger.',
  },
  hilt_slam: {
    begin: '{actor} [raise] the hilt of {actor.their} {weapon} against {target}.',
    hit: "{actor} [slam] the hilt into {target's} {where}, and the world reels before {target}.",
    help: 'Strikes with the hilt of a sword: it takes fortitude, and who has little of that cannot defend themselves well.',
  },
  cleave: {
    begin: '{actor} [lift] {weapon} high over {target}.',
    hit: "{actor's} {weapon} comes down and cleaves {target's} {where}.",
    help: 'A great blow from above with a sword or an axe.',
  },
  behead: {
    begin: "{actor} [take] aim at {target's} neck with {weapon}.",
    hit: "{actor's} {weapon} goes through {target's} neck as if nothing were there.",
    help: 'Ends a fight with a sword or an axe, when the other is nearly dead.',
  },
  pin: {
    begin: '{actor} [press] {target} back with {weapon}.',
    hit: "{actor's} {weapon} pins {target} down, and courage leaves {target.them}.",
    help: 'Pins somebody down with a sword, a dagger or a pole: it takes fortitude.',
  },
  bash: {
    begin: '{actor} [bash] at {target} with {weapon}.',
    hit: "{actor's} {weapon} bashes {target's} {where}.",
    help: 'Strikes hard with a hammer, an axe or a shield.',
  },
  swing: {
    begin: '{actor} [swing] {weapon} at {target}.',
    hit: "{actor's} {weapon} swings into {target's} {where}.",
    help: 'Swings a hammer.',
  },
  circle_swing: {
    begin: '{actor} [whirl] {weapon} around and around, and at {target}.',
    hit: "{actor's} {weapon} comes round into {target's} {where}.",
    help: 'Swings a hammer around once before it strikes.',
  },
  crush: {
    begin: '{actor} [heave] {weapon} up to crush {target}.',
    hit: "{actor's} {weapon} crushes {target's} {where}.",
    help: 'Lets a hammer fall with all its weight.',
  },
  ground_slam: {
    begin: '{actor} [slam] {weapon} on the ground before {target}.',
    hit: 'The ground jumps, and {target} [lose] {target.their} breath.',
    help: 'Strikes the ground with a hammer, so that it shakes: it costs the other stamina.',
  },
  throw: {
    begin: '{actor} [throw] {weapon} at {target}.',
    hit: "{actor's} {weapon} strikes {target's} {where}.",
    help: 'Throws an axe, a dagger or a pole. It lies on the ground then.',
  },
  stab: {
    begin: '{actor} [stab] at {target} with {weapon}.',
    hit: "{actor's} {weapon} stabs into {target's} {where}.",
    help: 'Stabs with a dagger.',
  },
  gouge: {
    begin: '{actor} [drive] {weapon} at {target}.',
    hit: "{actor's} {weapon} gouges {target's} {where}.",
    help: 'A short mean cut with a dagger, which is hard to escape.',
  },
  backstab: {
    begin: '{actor} [step] behind {target}, {weapon} in hand.',
    hit: "{actor's} {weapon} goes into {target's} back.",
    help: 'Stabs somebody with a dagger who is not striking at you: terrible, and only once.',
  },
  bite: {
    begin: '{actor} [snap] at {target}.',
    hit: "{actor's} teeth sink into {target's} {where}.",
    help: '',
  },
  claw: {
    begin: '{actor} [strike] at {target} with sharp claws.',
    hit: "{actor's} claws tear {target's} {where}.",
    help: '',
  },
  peck: {
    begin: '{actor} [hack] at {target} with {actor.their} beak.',
    hit: "{actor's} beak finds {target's} {where}.",
    help: '',
  },
  butt: {
    begin: '{actor} [lower] {actor.their} head and [run] at {target}.',
    hit: "{actor's} head butts {target's} {where}.",
    help: '',
  },
};
