import type { commands } from '../../../domain/commands.ts';
import type { GameEvent } from '../../../domain/event.ts';
import type { DataOf } from '../../../domain/fields.ts';

type Commands = typeof commands;

/** What has happened before; a list in it is a small history of its own. */
export type Facts = readonly (GameEvent | readonly GameEvent[])[];

/** For each command the facts that let it be accepted with the data it has. */
export type MarkedFacts = {
  readonly [Name in keyof Commands]: (c: DataOf<Commands[Name]['fields']>) => Facts;
};
