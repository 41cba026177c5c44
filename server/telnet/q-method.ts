/**
 * Where one side of one option stands (RFC 1143). `want-…` waits for an answer, `…-opposite` already wishes the other way again;
 * `refused` is off like `no`, and the other end has been told so.
 */
export type OptionState =
  | 'no'
  | 'refused'
  | 'yes'
  | 'want-no'
  | 'want-no-opposite'
  | 'want-yes'
  | 'want-yes-opposite';

/** The state that follows, and what has to be said: `yes` is WILL or DO, `no` is WONT or DONT. */
export interface Step {
  readonly state: OptionState;
  readonly say?: 'yes' | 'no';
}

type Steps = Readonly<Record<OptionState, Step>>;

const stays = (state: OptionState): Step => ({ state });

const heardYes: Steps = {
  no: { state: 'yes', say: 'yes' },
  refused: { state: 'yes', say: 'yes' },
  yes: stays('yes'),
  'want-no': stays('no'),
  'want-no-opposite': stays('yes'),
  'want-yes': stays('yes'),
  'want-yes-opposite': { state: 'want-no', say: 'no' },
};

const heardNo: Steps = {
  no: stays('no'),
  refused: stays('refused'),
  yes: { state: 'no', say: 'no' },
  'want-no': stays('no'),
  'want-no-opposite': { state: 'want-yes', say: 'yes' },
  'want-yes': stays('no'),
  'want-yes-opposite': stays('no'),
};

const wishedOn: Steps = {
  no: { state: 'want-yes', say: 'yes' },
  refused: { state: 'want-yes', say: 'yes' },
  yes: stays('yes'),
  'want-no': stays('want-no-opposite'),
  'want-no-opposite': stays('want-no-opposite'),
  'want-yes': stays('want-yes'),
  'want-yes-opposite': stays('want-yes'),
};

const wishedOff: Steps = {
  no: stays('no'),
  refused: stays('refused'),
  yes: { state: 'want-no', say: 'no' },
  'want-no': stays('want-no'),
  'want-no-opposite': stays('want-no'),
  'want-yes': stays('want-yes-opposite'),
  'want-yes-opposite': stays('want-yes-opposite'),
};

/** The other end said yes (WILL or DO); `agreed` tells whether it may, should this be a request. A request is refused only once. */
export function hearYes(state: OptionState, agreed: boolean): Step {
  if (agreed || (state !== 'no' && state !== 'refused')) return heardYes[state];
  return state === 'refused' ? stays('refused') : { state: 'refused', say: 'no' };
}

/** The other end said no (WONT or DONT), which is always obeyed. */
export function hearNo(state: OptionState): Step {
  return heardNo[state];
}

/** This end wishes the option on or off; while an answer is awaited the wish is kept and nothing is said. */
export function wish(state: OptionState, on: boolean): Step {
  return (on ? wishedOn : wishedOff)[state];
}

/**
 * This end says at once that it does the option or not, whatever is still unanswered, and never twice the same. For ECHO, where
 * a password must not wait for a client that answers late or, like TinTin++, never answers WONT.
 */
export function declare(state: OptionState, on: boolean): Step {
  const saidOn = state === 'yes' || state === 'want-yes';
  if (saidOn === on) return stays(state);
  return on ? { state: 'want-yes', say: 'yes' } : { state: 'want-no', say: 'no' };
}
