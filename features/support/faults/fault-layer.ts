import { dirname } from 'node:path';
import type { FileLayer, OpenFile, Opening } from '../../../storage/ledgers/file/file-layer.ts';
import type { Change, Inode, Tear } from './disk-image.ts';
import { changed, emptyInode, synced, unsynced } from './disk-image.ts';
import type { DiskState } from './disk-state.ts';
import {
  afterPower,
  assertFree,
  emptyDisk,
  fileCalled,
  inodeOf,
  pendingOf,
  withBitFlipped,
} from './disk-state.ts';
import type { Fault, Operation } from './faults.ts';
import { DiedError, systemError } from './faults.ts';
import type { NameChange } from './names.ts';
import { renamed, syncedNames } from './names.ts';
import type { Choose } from './seeded.ts';

/**
 * A disk in memory that fails on request, and that tells what a crash at any moment leaves: what was synced, and of all else
 * any part, in any order, torn.
 */
export class FaultLayer implements FileLayer {
  /** Decides what goes wrong. */
  faultOf: (operation: Operation) => Fault | null = () => null;
  /** Called when an operation was done and before it is answered. */
  after: (operation: Operation) => Promise<void> | void = () => undefined;
  #disk: DiskState;
  #dead = false;

  constructor(disk: DiskState = emptyDisk) {
    this.#disk = disk;
  }

  /** The disk as the next process finds it when this one is killed now: what was written is there, synced or not. */
  killed(): FaultLayer {
    return new FaultLayer(this.#disk);
  }

  /** The disk as it may be when the power fails now. */
  powerLost(choose: Choose, tear?: Tear): FaultLayer {
    return new FaultLayer(afterPower(this.#disk, choose, tear));
  }

  /** The disk with one bit of a file changed. */
  flipped(path: string, { byte, bit }: { readonly byte: number; readonly bit: number }): FaultLayer {
    return new FaultLayer(withBitFlipped(this.#disk, this.#fileOf(path), { byte, bit }));
  }

  /** How many changes would be in doubt if the power failed now. */
  get pending(): number {
    return pendingOf(this.#disk);
  }

  /** Whether nothing is done any more for the process of this layer. */
  get isDead(): boolean {
    return this.#dead;
  }

  async makeFolder(): Promise<void> {
    this.#assertAlive();
  }

  async list(folder: string): Promise<readonly string[]> {
    this.#assertAlive();
    const paths = [...this.#disk.names.seen.keys()].filter(path => dirname(path) === folder);
    return paths.map(path => path.slice(folder.length + 1));
  }

  async exists(path: string): Promise<boolean> {
    this.#assertAlive();
    return this.#disk.names.seen.has(path);
  }

  async open(path: string, opening: Opening): Promise<OpenFile> {
    this.#assertAlive();
    if (opening === 'create') await this.#create(path);
    return this.#handle(path, this.#fileOf(path));
  }

  async link(from: string, to: string): Promise<void> {
    const file = this.#fileOf(from);
    assertFree(this.#disk, to);
    await this.#name({ kind: 'link', path: to, bytes: 0 }, new Map([[to, file]]));
  }

  async rename(from: string, to: string): Promise<void> {
    const change = new Map([
      [from, null],
      [to, this.#fileOf(from)],
    ] as const);
    await this.#name({ kind: 'rename', path: to, bytes: 0 }, change);
  }

  async unlink(path: string): Promise<void> {
    this.#fileOf(path);
    await this.#name({ kind: 'unlink', path, bytes: 0 }, new Map([[path, null]]));
  }

  async syncFolder(folder: string): Promise<void> {
    const operation: Operation = { kind: 'syncFolder', path: folder, bytes: 0 };
    if (this.#begin(operation)?.kind !== 'lie') {
      this.#disk = { ...this.#disk, names: syncedNames(this.#disk.names) };
    }
    await this.after(operation);
  }

  async #create(path: string): Promise<void> {
    this.#assertAlive();
    assertFree(this.#disk, path);
    const id = this.#disk.inodes.size;
    this.#put(id, emptyInode);
    await this.#name({ kind: 'create', path, bytes: 0 }, new Map([[path, id]]));
  }

  async #name(operation: Operation, change: NameChange): Promise<void> {
    this.#begin(operation);
    this.#disk = { ...this.#disk, names: renamed(this.#disk.names, change) };
    await this.after(operation);
  }

  #handle(path: string, id: number): OpenFile {
    const truncating: Operation = { kind: 'truncate', path, bytes: 0 };
    return {
      read: async (target, position) => this.#inode(id).seen.copy(target, 0, position),
      size: async () => this.#inode(id).seen.length,
      close: async () => undefined,
      write: (bytes, at) => this.#write(id, path, { at, bytes }),
      sync: () => this.#sync(id, { kind: 'sync', path, bytes: 0 }),
      truncate: async length => {
        this.#begin(truncating);
        await this.#change(id, { kind: 'truncate', length }, truncating);
      },
    };
  }

  /** The bytes are seen first, and durable then. */
  async #write(id: number, path: string, { at, bytes }: { at: number; bytes: Buffer }): Promise<number> {
    const operation: Operation = { kind: 'write', path, bytes: bytes.length };
    const fault = this.#begin(operation);
    const taken = fault?.kind === 'shorten' ? Math.min(bytes.length, fault.bytes) : bytes.length;
    await this.#change(id, { kind: 'write', at, bytes: Buffer.from(bytes.subarray(0, taken)) }, operation);
    this.#settle(id, fault, operation);
    await this.after({ ...operation, kind: 'sync' });
    return taken;
  }

  async #sync(id: number, operation: Operation): Promise<void> {
    try {
      this.#settle(id, this.#begin(operation), operation);
    } catch (error) {
      if (!this.#dead) this.#put(id, unsynced(this.#inode(id)));
      throw error;
    }
    await this.after(operation);
  }

  async #change(id: number, change: Change, operation: Operation): Promise<void> {
    this.#put(id, changed(this.#inode(id), change));
    await this.after(operation);
  }

  /** What was changed becomes durable, or is lost, or the disk only says that it became durable. */
  #settle(id: number, fault: Fault | null, { kind, path }: Operation): void {
    if (fault?.kind === 'lie') return;
    const isLost = fault?.kind === 'lose';
    this.#put(id, isLost ? unsynced(this.#inode(id)) : synced(this.#inode(id)));
    if (isLost) throw systemError(fault.code, `${kind} '${path}'`);
  }

  #begin(operation: Operation): Fault | null {
    this.#assertAlive();
    const fault = this.faultOf(operation);
    if (fault?.kind === 'die') this.#dead = true;
    this.#assertAlive();
    if (fault?.kind === 'refuse') throw systemError(fault.code, `${operation.kind} '${operation.path}'`);
    return fault;
  }

  #inode(id: number): Inode {
    this.#assertAlive();
    return inodeOf(this.#disk, id);
  }

  #put(id: number, inode: Inode): void {
    this.#disk = { ...this.#disk, inodes: new Map(this.#disk.inodes).set(id, inode) };
  }

  #fileOf(path: string): number {
    this.#assertAlive();
    return fileCalled(this.#disk, path);
  }

  #assertAlive(): void {
    if (this.#dead) throw new DiedError('the process of this disk is dead');
  }
}
