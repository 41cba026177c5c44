/** A genesis begins and is not finished: there is no whole world at this place of the ledger. */
export class UnfinishedGenesisError extends Error {
  override readonly name = 'UnfinishedGenesisError';
  /** Of the genesis' first event. */
  readonly began: number;
  readonly position: number;

  constructor(began: number, position: number) {
    super(`the genesis that begins at position ${began} is not finished at position ${position}`);
    this.began = began;
    this.position = position;
  }
}

/** What a seal or a replay says of the world. */
export interface WorldDigest {
  readonly stateHash: string;
  readonly objects: number;
}

/** The replayed world is not the one that was sealed: an event was changed, or its rule. */
export class SealMismatchError extends Error {
  override readonly name = 'SealMismatchError';
  readonly sealed: WorldDigest;
  readonly replayed: WorldDigest;
  /** Position of the last seal that was as it should be; 0 where there was none. */
  readonly after: number;
  /** Position up to which the broken seal speaks. */
  readonly position: number;

  constructor(
    seal: { readonly sealed: WorldDigest; readonly replayed: WorldDigest },
    range: { readonly after: number; readonly position: number },
  ) {
    const { sealed, replayed } = seal;
    super(
      `the world at position ${range.position} was sealed as ${shown(sealed)} and replayed as ${shown(replayed)}; ` +
        `what differs happened after position ${range.after}`,
    );
    this.sealed = sealed;
    this.replayed = replayed;
    this.after = range.after;
    this.position = range.position;
  }
}

function shown({ stateHash, objects }: WorldDigest): string {
  return `${stateHash} with ${objects} objects`;
}
