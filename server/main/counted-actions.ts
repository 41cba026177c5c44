import { actions } from '../../actions/index.ts';
import { reactDeed } from '../../actions/reactions/play-out.ts';
import { unknownAction } from '../../actions/understand.ts';

/** The names under which the metrics count what is done, typed or not. */
export const countedActions: readonly string[] = [
  ...[unknownAction, 'enter', 'leave', 'due', reactDeed],
  ...actions.map(it => it.verbs[0]),
];
