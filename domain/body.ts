/** The places of a body on which something can be worn. */
export const places = [
  'head',
  'face',
  'neck',
  'torso',
  'waist',
  'legs',
  'left shoulder',
  'right shoulder',
  'left arm',
  'right arm',
  'left wrist',
  'right wrist',
  'left hand',
  'right hand',
  'left ring finger',
  'right ring finger',
  'left ear',
  'right ear',
  'left ankle',
  'right ankle',
  'left foot',
  'right foot',
] as const;
export type Place = (typeof places)[number];

/** What lies over what: each layer hides those that follow it. */
export const layers = ['accessory', 'outer', 'clothing', 'underwear', 'skin'] as const;
export type Layer = (typeof layers)[number];

/** The ways in which something that is made for a part of the body can be put on: the first that is free is taken. */
export const ways = {
  head: [['head']],
  face: [['face']],
  neck: [['neck']],
  torso: [['torso']],
  waist: [['waist']],
  legs: [['legs']],
  shoulder: [['right shoulder'], ['left shoulder']],
  shoulders: [['right shoulder', 'left shoulder']],
  arm: [['right arm'], ['left arm']],
  arms: [['right arm', 'left arm']],
  wrist: [['right wrist'], ['left wrist']],
  wrists: [['right wrist', 'left wrist']],
  hand: [['right hand'], ['left hand']],
  hands: [['right hand', 'left hand']],
  'ring finger': [['right ring finger'], ['left ring finger']],
  ear: [['right ear'], ['left ear']],
  ears: [['right ear', 'left ear']],
  ankle: [['right ankle'], ['left ankle']],
  ankles: [['right ankle', 'left ankle']],
  foot: [['right foot'], ['left foot']],
  feet: [['right foot', 'left foot']],
} as const satisfies Record<string, readonly (readonly Place[])[]>;

/** What something is made for: `torso`, `hand` for one of the two, `hands` for both. */
export type BodyPart = keyof typeof ways;

export const bodyParts = Object.keys(ways) as readonly BodyPart[];

/** How a weapon is held. */
export const grips = ['right', 'left', 'both'] as const;
export type Grip = (typeof grips)[number];
