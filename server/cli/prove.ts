import { ProofFormError, readProof, writeProof } from '../../eventsourcing/event-proof-text.ts';
import { CheckpointError } from '../../eventsourcing/merkle/checkpoint-error.ts';
import type { NoteVerifier } from '../../eventsourcing/merkle/note-keys.ts';
import type { ProvenEvent, SignedEventProof } from '../../eventsourcing/signed-event-proof.ts';
import { verifySignedEvent } from '../../eventsourcing/signed-event-proof.ts';
import { readProvenHeader } from '../../storage/ledgers/file/proven-header.ts';
import { writeText } from '../../storage/text-files.ts';
import type { CliCommand } from './command.ts';
import { exitCodes } from './command.ts';
import { configFlags, configUsage, settingsFrom } from './config-flags.ts';
import { findProof } from './find-proof.ts';
import type { CommandLine } from './flags.ts';
import { readFlags } from './flags.ts';
import { openLedgerFiles, textOf, verifierIn, verifiersOf } from './ledger-files.ts';
import { UsageError } from './usage-error.ts';
import { exactly } from './words.ts';

/** `aevum prove`: shows that one event is in the ledger, to somebody who has no access to it. */
export const prove: CliCommand = {
  name: 'prove',
  summary: 'proves one event to somebody who has no access to the ledger',
  usage: `Usage: aevum prove POSITION [--key FILE] [--out FILE] [--json] [flags]
       aevum prove --check FILE --key FILE [--json]

Prints a proof: the event, two short paths of hashes, the header of its frame, and a signed checkpoint. Whoever has the
public key (verifier.txt beside the ledger) can check it with --check, without the ledger.

  --out FILE              writes the proof there
  --check FILE            checks a proof
  --key FILE              the public key
  --json                  prints the proof, or what it shows, in one line of JSON
${configUsage}`,
  async run(args) {
    const texts = [...configFlags, 'out', 'check', 'key'];
    const line = readFlags(args, { texts, switches: ['json'] });
    return line.texts.check === undefined ? make(line) : check(line, line.texts.check);
  },
};

async function make(line: CommandLine): Promise<number> {
  const position = positionIn(exactly(line, ['POSITION'])[0]);
  const files = await openLedgerFiles(settingsFrom(line).config);
  const verifiers = await verifiersOf(files, line.texts.key);
  const found = await findProof(files, position, verifiers);
  const proven = verifySignedEvent(found, verifiers, readProvenHeader);
  if (proven?.position !== position) throw new Error(`the proof of position ${position} does not hold`);
  const { out } = line.texts;
  const text = writeProof(found);
  if (out !== undefined) await writeText(out, `${text}\n`);
  else console.log(line.switches.has('json') ? JSON.stringify(JSON.parse(text)) : text);
  const more = found.voided ? '\nnote: its batch was undone and is declared void right behind it' : '';
  const where = out === undefined ? '' : `\nthe proof is in ${out}`;
  console.error(`${inWords(proven, found)}${more}${where}`);
  return exitCodes.well;
}

async function check(line: CommandLine, path: string): Promise<number> {
  exactly(line, []);
  const { key } = line.texts;
  if (key === undefined)
    throw new UsageError('Say whose signature counts: --key FILE with the public key of the log.');
  const verifier = await verifierIn(key);
  const judged = judge(await textOf(path), verifier);
  if (line.switches.has('json')) console.log(JSON.stringify(inJson(judged)));
  else
    console.log(typeof judged === 'string' ? `NOT PROVED: ${judged}` : inWords(judged.proven, judged.signed));
  return typeof judged === 'string' ? exitCodes.foundWrong : exitCodes.well;
}

interface Proved {
  readonly signed: SignedEventProof;
  readonly proven: ProvenEvent;
}

/** What a proof shows, or why it shows nothing. */
function judge(text: string, verifier: NoteVerifier): Proved | string {
  try {
    const signed = readProof(text);
    const proven = verifySignedEvent(signed, [verifier], readProvenHeader);
    return proven ? { signed, proven } : 'the hashes do not lead from this event to the signed checkpoint';
  } catch (error) {
    if (error instanceof ProofFormError || error instanceof CheckpointError) return error.message;
    throw error;
  }
}

function inWords({ position, checkpoint }: ProvenEvent, { proof }: SignedEventProof): string {
  return [
    `position ${position}: ${Buffer.from(proof.event).toString('utf8')}`,
    `is in the ledger ${checkpoint.origin}, by its signed checkpoint over ${checkpoint.size} frames`,
  ].join('\n');
}

function inJson(judged: Proved | string) {
  if (typeof judged === 'string') return { ok: false, what: judged };
  const { position, checkpoint } = judged.proven;
  const event = Buffer.from(judged.signed.proof.event).toString('utf8');
  return { ok: true, position, event, origin: checkpoint.origin, frames: checkpoint.size };
}

function positionIn(word: string): number {
  const position = Number(word);
  if (/^[1-9][0-9]*$/.test(word) && Number.isSafeInteger(position)) return position;
  throw new UsageError(`POSITION is "${word}"; allowed: a whole number from 1 on`);
}
