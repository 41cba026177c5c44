import { z } from 'zod';
import { emptyBoard } from '../../domain/boards.ts';
import { goid } from '../../domain/ids.ts';
import type { Openable } from '../../domain/traits/openable.ts';
import { portalWays } from '../../domain/traits/portal.ts';
import type { Traits } from '../../domain/traits.ts';
import { atMost, keyed, line, oneOf, prose, wanted, whole } from './form.ts';
import { areaLimits } from './limits.ts';
import { sensesForm, sensesOf } from './senses-form.ts';
import { deedOf, verbForm } from './verb-form.ts';
import { wholeTarget, wholeThing } from './whole-ids.ts';

const openness = ['open', 'closed', 'locked'] as const;
const lights = ['lit', 'unlit', 'always'] as const;
const room = z.string({ error: wanted('a room, as "market" or "village/gate"') });

/** The id of a thing, as `office/key` in the same area, or whole, as `harbour/office/key`. */
const thingRef = z
  .string({ error: wanted('the id of a thing, as "office/key" or "harbour/office/key"') })
  .max(3 * areaLimits.id + 2, atMost(3 * areaLimits.id + 2));

const sentence = line(areaLimits.sentence).optional();

/** What opens and shuts: a thing, or the door of an exit. */
export const openableForm = {
  keys: z
    .array(thingRef, { error: wanted('a list, as [office/key]') })
    .max(areaLimits.keys, `must have at most ${areaLimits.keys} entries`)
    .optional(),
};

/** What can be said of any thing that lies about. */
export const thingForm = {
  ...openableForm,
  ...sensesForm,
  openable: oneOf(openness).optional(),
  seats: whole(areaLimits.seats).optional(),
  read: prose(areaLimits.description).optional(),
  writable: whole(areaLimits.description).optional(),
  board: sentence,
  light: oneOf(lights).optional(),
  expires: whole(areaLimits.seconds).optional(),
  liquid: keyed({
    of: line(areaLimits.alias).optional(),
    draughts: whole(areaLimits.draughts).optional(),
    capacity: whole(areaLimits.draughts).optional(),
  }).optional(),
  portal: keyed({
    to: room,
    way: oneOf(portalWays).default('enter'),
    arrival: sentence,
    departure: sentence,
    passage: sentence,
  }).optional(),
  verbs: z
    .array(verbForm, { error: wanted('a list') })
    .max(areaLimits.verbs, `must have at most ${areaLimits.verbs} entries`)
    .optional(),
};

const thing = z.object(thingForm);
/** The traits of a thing as written. */
export type ThingTraitsText = z.output<typeof thing>;

/** The state of a door as written. */
export const doorForm = oneOf(openness);

/** The traits of a thing as its file says, with every id whole. */
export function traitsOfThing(area: string, text: ThingTraitsText): Traits {
  const { openable, seats, read, writable, board, light, expires, liquid, portal, verbs } = text;
  const capacity = liquid?.capacity ?? null;
  return {
    ...sensesOf(text),
    ...(openable && { openable: openableOf(area, openable, text.keys ?? []) }),
    ...(seats !== undefined && { seat: { places: seats } }),
    ...((read !== undefined || writable !== undefined) && {
      writing: { text: read ?? '', room: writable ?? 0 },
    }),
    ...(board !== undefined && { board: { ...emptyBoard, announce: board } }),
    ...(light && { light: { lit: light !== 'unlit', wick: light !== 'always' } }),
    ...(expires !== undefined && { expires }),
    ...(liquid && {
      liquid: {
        of: liquid.of ?? '',
        draughts: liquid.draughts ?? (liquid.of ? (capacity ?? 1) : 0),
        capacity,
      },
    }),
    ...(portal && {
      portal: {
        to: goid(wholeTarget(area, portal.to)),
        way: portal.way,
        arrival: portal.arrival ?? null,
        departure: portal.departure ?? null,
        passage: portal.passage ?? null,
      },
    }),
    ...(verbs && {
      verbs: verbs.map(({ verb, told, seen, does }) => ({
        verb,
        told,
        seen,
        deeds: does.map(it => deedOf(area, it)),
      })),
    }),
  };
}

/** How something that opens is at the start; it has a lock where it has keys or is locked. */
export function openableOf(
  area: string,
  state: (typeof openness)[number],
  keys: readonly string[],
): Openable {
  const locked = state === 'locked';
  const lock =
    locked || keys.length > 0 ? { locked, keys: keys.map(it => goid(wholeThing(area, it))) } : null;
  return { open: state === 'open', lock };
}
