import { accept, command, refuse } from './command.ts';
import { event } from './event.ts';
import { id, text } from './fields.ts';
import { isLiving } from './object.ts';

/** The longest pose or gait, in characters. */
export const longestManner = 80;

export const PoseStruck = event(
  'PoseStruck',
  { who: id, pose: text },
  { stream: 'who', evolve: (draft, e) => draft.set(e.who, 'pose', e.pose) },
);

/** Says how one is seen to be there; an empty text is no pose. */
export const StrikePose = command('StrikePose', { who: id, pose: text }, (world, c) => {
  const being = world.get(c.who);
  if (!being || !isLiving(being)) return refuse('lifeless');
  if (c.pose.length > longestManner) return refuse('too-long');
  return accept(PoseStruck(c));
});

export const GaitChanged = event(
  'GaitChanged',
  { who: id, gait: text },
  { stream: 'who', evolve: (draft, e) => draft.set(e.who, 'gait', e.gait) },
);

/** Says in which words one is seen to come and go; an empty text is no gait. */
export const ChangeGait = command('ChangeGait', { who: id, gait: text }, (world, c) => {
  const being = world.get(c.who);
  if (!being || !isLiving(being)) return refuse('lifeless');
  if (c.gait.length > longestManner) return refuse('too-long');
  return accept(GaitChanged(c));
});
