import { TimerSet } from '../../../domain/timers.ts';
import { anArea, anItem, aRoom, quay, town } from '../facts.ts';
import type { MarkedFacts } from './marked-facts.ts';

const place = [anArea(town), aRoom(quay)];
const timer = { at: 1, deed: 'rot', facts: {} };

/** The facts that let commands about timers be accepted. */
export const timers = {
  ClearTimer: c => [place, anItem(c.goid, quay), TimerSet({ ...c, ...timer })],
  FireTimer: c => [place, anItem(c.goid, quay), TimerSet({ ...c, ...timer })],
  SetTimer: c => [place, anItem(c.goid, quay)],
} satisfies Partial<MarkedFacts>;
