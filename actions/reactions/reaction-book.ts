import type { ReactionPlan, ReactionScript } from '../../domain/reactions/reaction-plan.ts';

/** A reaction and the file it stands in. */
export interface Reaction extends ReactionPlan {
  readonly script: string;
}

const none: readonly Reaction[] = [];

/** All reaction files, as they were read last. What reacts keeps their names alone, so reading them anew touches nobody. */
export class ReactionBook {
  #scripts: ReadonlyMap<string, ReactionScript> = new Map();
  #byTrigger: ReadonlyMap<string, ReadonlyMap<string, readonly Reaction[]>> = new Map();

  #triggers: ReadonlySet<string> = new Set();

  constructor(scripts: readonly ReactionScript[] = []) {
    this.replace(scripts);
  }

  get names(): readonly string[] {
    return [...this.#scripts.keys()];
  }

  script(name: string): ReactionScript | undefined {
    return this.#scripts.get(name);
  }

  /** Whether any file has a reaction to this; most of what happens nobody reacts to. */
  knows(trigger: string): boolean {
    return this.#triggers.has(trigger);
  }

  /** The reactions of a file that something sets off, in the order in which they stand there. */
  reactions(script: string, trigger: string): readonly Reaction[] {
    return this.#byTrigger.get(script)?.get(trigger) ?? none;
  }

  reaction(script: string, name: string): Reaction | undefined {
    const found = this.#scripts.get(script)?.reactions.find(it => it.name === name);
    return found && { ...found, script };
  }

  /** What was read before is forgotten. */
  replace(scripts: readonly ReactionScript[]): void {
    this.#scripts = new Map(scripts.map(it => [it.name, it]));
    this.#byTrigger = new Map(scripts.map(it => [it.name, byTrigger(it)]));
    this.#triggers = new Set(scripts.flatMap(it => it.reactions.flatMap(({ on }) => on)));
  }
}

function byTrigger({ name: script, reactions }: ReactionScript): ReadonlyMap<string, readonly Reaction[]> {
  const all = reactions.map(it => ({ ...it, script }));
  const triggers = new Set(all.flatMap(it => it.on));
  return new Map([...triggers].map(trigger => [trigger, all.filter(it => it.on.includes(trigger))]));
}
