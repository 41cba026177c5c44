import type { AnyAction } from './action.ts';
import { alarm } from './character/alarm.ts';
import { deleteMe, deleteMePlease } from './character/delete-me.ts';
import { more } from './character/more.ts';
import { alias, unalias } from './settings/alias.ts';
import { setColourOf, showAllColours } from './settings/colour.ts';
import { set, setDescription, setPassword } from './settings/set.ts';
import { channelActions, channelList, history } from './speech/channels.ts';
import { heed, ignore } from './speech/ignore.ts';
import { reply } from './speech/reply.ts';
import { say } from './speech/say.ts';
import { sayTo } from './speech/sayto.ts';
import { shout } from './speech/shout.ts';
import { tell } from './speech/tell.ts';
import { whisper } from './speech/whisper.ts';
import { mail } from './writing/mail.ts';
import { boardActions, news } from './writing/news.ts';
import { issue, reportActions } from './writing/reports.ts';

/** Speaking, writing, and how one plays: a part of the list of everything that can be typed, in its order. */
export const talkingActions: readonly AnyAction[] = [
  say,
  tell,
  reply,
  whisper,
  sayTo,
  shout,
  ...channelActions,
  channelList,
  history,
  ignore,
  heed,
  mail,
  news,
  ...boardActions,
  ...reportActions,
  issue,
  set,
  setColourOf,
  showAllColours,
  setDescription,
  setPassword,
  alias,
  unalias,
  more,
  alarm,
  deleteMe,
  deleteMePlease,
];
