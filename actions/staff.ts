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
import { acboard } from './building/acboard.ts';
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
import { aexport } from './building/aexport.ts';
import { aforce } from './building/aforce.ts';
import { ahide } from './building/ahide.ts';
import { ainfo } from './building/ainfo.ts';
import { alearn } from './building/alearn.ts';
import { alint } from './building/alint.ts';
import { alist } from './building/alist.ts';
import { alook } from './building/alook.ts';
import { aput } from './building/aput.ts';
import { areact } from './building/areact.ts';
import { areas } from './building/areas.ts';
import { aset } from './building/aset.ts';
import { asetForced } from './building/aset-forced.ts';
import { ashow } from './building/ashow.ts';
import { ateach } from './building/ateach.ts';
import { aundo } from './building/aundo.ts';
import { awatch } from './building/awatch.ts';
import { portal } from './building/portal.ts';
import { terrain } from './building/terrain.ts';

/** What only the staff can type, in the order in which it may be shortened. */
export const staffActions: readonly AnyAction[] = [
  acreate,
  adesc,
  aset,
  asetForced,
  adelete,
  aundo,
  acdoor,
  acportal,
  alint,
  aexport,
  terrain,
  acarea,
  acboard,
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
  portal,
  aforce,
  awatch,
  alearn,
  ateach,
];
