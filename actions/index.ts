import type { AnyAction } from './action.ts';
import { aconfig } from './admin/aconfig.ts';
import { ahelp } from './admin/ahelp.ts';
import { ahistory } from './admin/ahistory.ts';
import { akick } from './admin/akick.ts';
import { alog } from './admin/alog.ts';
import { arebuild } from './admin/arebuild.ts';
import { areload } from './admin/areload.ts';
import { asave } from './admin/asave.ts';
import { astaff } from './admin/astaff.ts';
import { astatus } from './admin/astatus.ts';
import { awho } from './admin/awho.ts';
import { ban } from './admin/ban.ts';
import { bans } from './admin/bans.ts';
import { deleteplayer } from './admin/deleteplayer.ts';
import { goTo } from './admin/goto.ts';
import { mute } from './admin/mute.ts';
import { restart } from './admin/restart.ts';
import { shutdown } from './admin/shutdown.ts';
import { unban } from './admin/unban.ts';
import { unmute } from './admin/unmute.ts';
import { acarea } from './building/acarea.ts';
import { acdoor } from './building/acdoor.ts';
import { acexit } from './building/acexit.ts';
import { acomment } from './building/acomment.ts';
import { acopy } from './building/acopy.ts';
import { acportal } from './building/acportal.ts';
import { acprop } from './building/acprop.ts';
import { acreate } from './building/acreate.ts';
import { acroom } from './building/acroom.ts';
import { adelete } from './building/adelete.ts';
import { adesc } from './building/adesc.ts';
import { ahide } from './building/ahide.ts';
import { ainfo } from './building/ainfo.ts';
import { alint } from './building/alint.ts';
import { alist } from './building/alist.ts';
import { alook } from './building/alook.ts';
import { aput } from './building/aput.ts';
import { areact } from './building/areact.ts';
import { areas } from './building/areas.ts';
import { aset } from './building/aset.ts';
import { asetForced } from './building/aset-forced.ts';
import { ashow } from './building/ashow.ts';
import { aundo } from './building/aundo.ts';
import { portal } from './building/portal.ts';
import { terrain } from './building/terrain.ts';
import { help } from './character/help.ts';
import { gait, pose } from './character/manners.ts';
import { quests } from './character/quests.ts';
import { quit } from './character/quit.ts';
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
  quit,
  ...socialActions,
  acreate,
  adesc,
  aset,
  asetForced,
  adelete,
  aundo,
  acdoor,
  acportal,
  alint,
  terrain,
  acarea,
  acexit,
  acomment,
  acopy,
  acprop,
  acroom,
  ahide,
  ainfo,
  alist,
  alook,
  aput,
  areas,
  ashow,
  areact,
  areload,
  goTo,
  shutdown,
  aconfig,
  arebuild,
  ahistory,
  astaff,
  awho,
  akick,
  deleteplayer,
  restart,
  asave,
  alog,
  ban,
  unban,
  bans,
  ahelp,
  astatus,
  mute,
  unmute,
  whereis,
  portal,
];
