import { accept, command, refuse } from './command.ts';
import type { Draft } from './draft.ts';
import { event } from './event.ts';
import { id, text, wholeNumber } from './fields.ts';
import type { Goid } from './ids.ts';
import { isAtHand } from './reach.ts';

/** `left` is what is in the source afterwards. */
const filling = { vessel: id, source: id, by: id, of: text, draughts: wholeNumber, left: wholeNumber };

export const VesselFilled = event('VesselFilled', filling, {
  stream: 'vessel',
  evolve: (draft, e) => {
    pour(draft, e.vessel, { of: e.of, draughts: e.draughts });
    pour(draft, e.source, { of: e.left === 0 ? '' : e.of, draughts: e.left });
  },
});

/** Fills a vessel from another, or from a source that never runs dry, as far as there is liquid and room. */
export const FillVessel = command('FillVessel', { vessel: id, source: id, by: id }, (world, c) => {
  if (!isAtHand(world, c.vessel, c.by)) return refuse('out-of-reach');
  if (!isAtHand(world, c.source, c.by)) return refuse('source-out-of-reach');
  if (c.vessel === c.source) return refuse('from-itself');
  const vessel = world.get(c.vessel)?.traits.liquid;
  const source = world.get(c.source)?.traits.liquid;
  if (!vessel || vessel.capacity === null) return refuse('no-vessel');
  if (!source) return refuse('no-source');
  const endless = source.capacity === null;
  if (!endless && source.draughts === 0) return refuse('source-empty');
  const space = vessel.capacity - vessel.draughts;
  if (space <= 0) return refuse('full');
  if (vessel.draughts > 0 && vessel.of !== source.of) return refuse('another-liquid');
  const poured = endless ? space : Math.min(space, source.draughts);
  const left = endless ? source.draughts : source.draughts - poured;
  return accept(VesselFilled({ ...c, of: source.of, draughts: vessel.draughts + poured, left }));
});

export const VesselEmptied = event(
  'VesselEmptied',
  { vessel: id, by: id },
  { stream: 'vessel', evolve: (draft, e) => pour(draft, e.vessel, { of: '', draughts: 0 }) },
);

/** Pours a vessel out on the ground. */
export const EmptyVessel = command('EmptyVessel', { vessel: id, by: id }, (world, c) => {
  if (!isAtHand(world, c.vessel, c.by)) return refuse('out-of-reach');
  const liquid = world.get(c.vessel)?.traits.liquid;
  if (!liquid || liquid.capacity === null) return refuse('no-vessel');
  if (liquid.draughts === 0) return refuse('empty');
  return accept(VesselEmptied(c));
});

/** A source that never runs dry keeps what is in it. */
function pour(draft: Draft, thing: Goid, now: { readonly of: string; readonly draughts: number }): void {
  const liquid = draft.get(thing).traits.liquid;
  if (liquid && liquid.capacity !== null) draft.set(thing, 'liquid', { ...liquid, ...now });
}
