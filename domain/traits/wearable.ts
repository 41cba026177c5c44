import type { BodyPart, Layer } from '../body.ts';

/** Something to put on: what it is made for, and what it covers there. */
export interface Wearable {
  readonly on: BodyPart;
  readonly layer: Layer;
}
