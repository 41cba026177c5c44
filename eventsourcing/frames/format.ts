/*
 * A body is JSON text, positional, so that it is short and replays fast. It says its format first:
 *
 *   [1, "deeds", types, words, since, correlation, deeds]
 *   [1, "genesis", part, last, types, words, since, correlation, deeds]
 *   [1, "void", batchId, at]
 *   [1, "seal", stateHash, objects, at]
 *
 *   types        a row for each kind of event: [type, schemaVersion, fields that are text, other fields]
 *   words        every text that the deeds use, once; elsewhere it is the number of its place here
 *   since        the time from which the deeds' times count
 *   correlation  text that the correlations are made of by adding 0, 1, 2 …, or a list of them
 *   deed         [actor, action, time, event, event …], flat
 *   event        row of its type, stream, version, values of the text fields, values of the others; flat
 */

/** The form of bodies that is written now. */
export const formatVersion = 1;

/** A kind of event in a frame's table. An event for which another field is text, since a value may be of several types, is of another kind. */
export interface TypeRow {
  readonly type: string;
  readonly schemaVersion: number;
  /** All fields, in the order of the values: those that are text, then the others. */
  readonly fields: readonly string[];
  /** How many of them are text. */
  readonly texts: number;
}

/** How many values of a deed stand before its events: actor, action, time. */
export const deedHead = 3;

/** How many values of an event stand before those of its fields: type, stream, version. */
export const eventHead = 3;
