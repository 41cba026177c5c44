import type { Segment } from './segment.ts';

/** A piece of a segment that is read in one go; a frame begins at its offset. */
export interface Stretch {
  readonly segment: Segment;
  readonly offset: number;
  readonly to: number;
  /** Of the frame at its offset: its number and the position of its first event. */
  readonly frame: number;
  readonly first: number;
}

/** All frames that may reach behind position `after`, as far as the segments go now, in order; begins with a few that do not. */
export function stretchesFrom(segments: readonly Segment[], after: number): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const segment of segments.toReversed()) {
    const begin = segment.landmarks.findLast(({ first }) => first <= after);
    const landmark = begin ?? segment.landmarks[0];
    if (landmark) stretches.push({ segment, ...landmark, to: segment.end });
    if (begin) break;
  }
  return stretches.toReversed();
}

/** All frames in pieces that are read forwards, the newest piece first. */
export function* stretchesBackwards(segments: readonly Segment[]): Generator<Stretch> {
  for (const segment of segments.toReversed()) {
    let to = segment.end;
    for (const landmark of segment.landmarks.toReversed()) {
      yield { segment, ...landmark, to };
      to = landmark.offset;
    }
  }
}
