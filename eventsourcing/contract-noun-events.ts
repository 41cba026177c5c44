import { TraitsGiven, TraitTaken } from '../domain/builders-hand.ts';
import { VerbUsed } from '../domain/custom-verbs.ts';
import type { GameEvent } from '../domain/event.ts';
import type { Goid } from '../domain/ids.ts';
import { LampLit, LampPutOut } from '../domain/lamps.ts';
import { VesselEmptied, VesselFilled } from '../domain/liquids.ts';
import { GaitChanged, PoseStruck } from '../domain/manners.ts';
import { Closed, Locked, Opened, Unlocked } from '../domain/openings.ts';
import { PortalPassed } from '../domain/portals.ts';
import { FellAsleep, LainDown, SatOn, StoodUp, WokenUp } from '../domain/postures.ts';
import { SkyTurned, theSky } from '../domain/sky.ts';
import type { Traits } from '../domain/traits.ts';
import { Inscribed } from '../domain/writings.ts';

type Cast = Readonly<Record<'chest' | 'apple' | 'ann' | 'bob' | 'pier' | 'quay', Goid>>;

/** What happens to doors, seats, vessels and the like, on a pier, where a chest is all of it at once. */
export function nounEvents({ chest, apple, ann, bob, pier, quay }: Cast): GameEvent[] {
  const traits: Traits = {
    openable: { open: false, lock: { locked: true, keys: [apple] } },
    portal: { to: quay, way: 'crawl', arrival: '!name “crawls” out.', departure: null, passage: null },
    seat: { places: 2 },
    liquid: { of: '', draughts: 0, capacity: 4 },
    light: { lit: false, wick: true },
    writing: { text: '', room: 80 },
    verbs: [
      { verb: 'pull', told: 'It clicks.', seen: '!name pulls it.', deeds: [{ do: 'open', what: chest }] },
    ],
  };
  const deed = { thing: chest, leaf: chest, by: ann };
  return [
    TraitsGiven({ goid: chest, traits }),
    Unlocked(deed),
    Opened(deed),
    Closed(deed),
    Locked(deed),
    VerbUsed({ thing: chest, by: ann, verb: 'pull' }),
    TraitsGiven({ goid: apple, traits: { liquid: { of: 'cider', draughts: 1, capacity: null } } }),
    VesselFilled({ vessel: chest, source: apple, by: ann, of: 'cider', draughts: 4, left: 1 }),
    VesselEmptied({ vessel: chest, by: ann }),
    LampLit({ lamp: chest, by: ann }),
    LampPutOut({ lamp: chest, by: ann }),
    SkyTurned({ sky: theSky, light: 'night' }),
    Inscribed({ thing: chest, by: ann, text: 'Ann was here.\nSo was Bob.' }),
    SatOn({ who: ann, seat: chest }),
    LainDown({ who: ann, on: null }),
    FellAsleep({ who: ann }),
    WokenUp({ who: ann }),
    StoodUp({ who: ann }),
    PoseStruck({ who: ann, pose: 'leaning on a post' }),
    GaitChanged({ who: ann, gait: 'with a limp' }),
    PortalPassed({ who: bob, portal: chest, way: 'crawl', from: pier, to: quay }),
    PortalPassed({ who: bob, portal: chest, way: 'crawl', from: quay, to: pier }),
    TraitTaken({ goid: chest, trait: 'portal' }),
  ];
}
