import type { AnyAction } from './action.ts';
import { help } from './character/help.ts';
import { gait, pose } from './character/manners.ts';
import { quests } from './character/quests.ts';
import { quit } from './character/quit.ts';
import { register } from './character/register.ts';
import { save } from './character/save.ts';
import { screenreader } from './character/screenreader.ts';
import { date, time } from './character/time.ts';
import { who } from './character/who.ts';
import { attackActions } from './combat/attacks.ts';
import { consider } from './combat/consider.ts';
import { flee } from './combat/flee.ts';
import { wardActions } from './combat/ward.ts';
import { remove } from './equipment/remove.ts';
import { unwield } from './equipment/unwield.ts';
import { wear } from './equipment/wear.ts';
import { wield } from './equipment/wield.ts';
import { drop } from './items/drop.ts';
import { empty } from './items/empty.ts';
import { fill } from './items/fill.ts';
import { get } from './items/get.ts';
import { give } from './items/give.ts';
import { inventory } from './items/inventory.ts';
import { lampActions } from './items/lamps.ts';
import { openingActions } from './items/openings.ts';
import { put } from './items/put.ts';
import { write } from './items/write.ts';
import { consumeActions } from './living/consume.ts';
import { health } from './living/health.ts';
import { satiety } from './living/satiety.ts';
import { skills } from './living/skills.ts';
import { status } from './living/status.ts';
import { back } from './movement/back.ts';
import { directionActions, go } from './movement/go.ts';
import { lie } from './movement/lie.ts';
import { passActions } from './movement/pass.ts';
import { peer } from './movement/peer.ts';
import { sit } from './movement/sit.ts';
import { sleep } from './movement/sleep.ts';
import { stand } from './movement/stand.ts';
import { wake } from './movement/wake.ts';
import { exits } from './senses/exits.ts';
import { look } from './senses/look.ts';
import { map } from './senses/map.ts';
import { senseActions } from './senses/other-senses.ts';
import { path } from './senses/path.ts';
import { read } from './senses/read.ts';
import { whereis } from './senses/whereis.ts';
import { emote } from './speech/emote.ts';
import { socialActions } from './speech/socials.ts';
import { staffActions } from './staff.ts';
import { talkingActions } from './talking.ts';

/** Everything that can be typed. A shortened word means the first that it begins. */
export const actions: readonly AnyAction[] = [
  ...directionActions,
  look,
  get,
  drop,
  put,
  give,
  inventory,
  wear,
  remove,
  wield,
  unwield,
  ...talkingActions,
  emote,
  go,
  sit,
  stand,
  ...openingActions,
  back,
  lie,
  sleep,
  wake,
  ...passActions,
  peer,
  pose,
  gait,
  ...senseActions,
  map,
  read,
  write,
  fill,
  empty,
  ...lampActions,
  time,
  date,
  exits,
  path,
  who,
  help,
  quests,
  health,
  satiety,
  status,
  skills,
  ...consumeActions,
  ...attackActions,
  ...wardActions,
  flee,
  consider,
  save,
  screenreader,
  register,
  quit,
  ...socialActions,
  ...staffActions,
  whereis,
];
