import type { CheckpointKeeper } from '../eventsourcing/checkpoints/checkpoint-signer.ts';
import { verifyCheckpoint } from '../eventsourcing/merkle/checkpoint.ts';
import { CheckpointError } from '../eventsourcing/merkle/checkpoint-error.ts';
import type { NoteVerifier } from '../eventsourcing/merkle/note-keys.ts';
import { verifierOf, verifierText } from '../eventsourcing/merkle/note-keys.ts';
import { CheckpointFolder } from './checkpoint-folder.ts';
import type { NewKey } from './ledger-key.ts';
import { openLedgerKey } from './ledger-key.ts';

/** Where a ledger's checkpoints and their key lie. */
export interface CheckpointPlaces extends NewKey {
  /** The ledger's folder. */
  readonly ledgerPath: string;
  /** The file of the private key, outside that folder. */
  readonly keyPath: string;
}

/** Checkpoints beside the ledger, signed with a key that lies elsewhere. */
export function keepCheckpoints(places: CheckpointPlaces): CheckpointKeeper {
  const folder = new CheckpointFolder(places.ledgerPath);
  return {
    keep: (frames, note) => folder.keep(frames, note),
    async open() {
      const signer = await openLedgerKey(places.keyPath, places);
      const verifier = verifierOf(signer);
      await publish(verifier, folder);
      const newest = await folder.newest();
      return { signer, newest: newest && verifyCheckpoint(newest.text, [verifier]) };
    },
  };
}

/** Lays the public key beside the ledger. One that was there before is never replaced: others may hold it already. */
async function publish(verifier: NoteVerifier, folder: CheckpointFolder): Promise<void> {
  const text = verifierText(verifier);
  const known = await folder.verifier();
  if (known === null) return folder.writeVerifier(text);
  if (known === text) return;
  const what = `${folder.verifierPath} is of another key; put the key back with which the checkpoints are signed`;
  throw new CheckpointError(
    'malformed-key',
    `${what}, or move verifier.txt and checkpoints away to begin anew`,
  );
}
