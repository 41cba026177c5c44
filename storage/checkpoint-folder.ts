import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { StoredNote } from '../eventsourcing/verification/note-check.ts';
import { codeOf } from './ledgers/file/file-layer.ts';
import { readText, writeText } from './text-files.ts';

const namePattern = /^(\d{16})\.note$/;
const nameDigits = 16;

/** What lies beside a ledger's frames: the signed checkpoints, one file each, and the key to check them with. */
export class CheckpointFolder {
  readonly #ledgerPath: string;

  constructor(ledgerPath: string) {
    this.#ledgerPath = ledgerPath;
  }

  /** Where the public key lies. */
  get verifierPath(): string {
    return join(this.#ledgerPath, 'verifier.txt');
  }

  /** The public key's text; `null` where there is none. */
  async verifier(): Promise<string | null> {
    return (await readText(this.verifierPath))?.trim() ?? null;
  }

  async writeVerifier(text: string): Promise<void> {
    await writeText(this.verifierPath, `${text}\n`);
  }

  /** All checkpoints, the smallest first. */
  async list(): Promise<readonly StoredNote[]> {
    const notes: StoredNote[] = [];
    for (const name of await this.#names()) notes.push(await this.#note(name));
    return notes;
  }

  /** The checkpoint over the most frames. */
  async newest(): Promise<StoredNote | null> {
    const name = (await this.#names()).at(-1);
    return name === undefined ? null : this.#note(name);
  }

  /** Keeps a checkpoint over so many frames, durably. */
  async keep(frames: number, note: string): Promise<void> {
    await writeText(join(this.#folder, `${String(frames).padStart(nameDigits, '0')}.note`), note);
  }

  get #folder(): string {
    return join(this.#ledgerPath, 'checkpoints');
  }

  async #names(): Promise<readonly string[]> {
    try {
      const names = await readdir(this.#folder);
      return names.filter(name => namePattern.test(name)).toSorted();
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return [];
      throw error;
    }
  }

  async #note(name: string): Promise<StoredNote> {
    const text = await readFile(join(this.#folder, name), 'utf8');
    return { name: `checkpoints/${name}`, frames: Number.parseInt(name, 10), text };
  }
}
