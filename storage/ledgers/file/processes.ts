import { readFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { codeOf } from './file-layer.ts';

/** A process as it can be told from every other, later ones with its number included. */
export interface ProcessMark {
  readonly pid: number;
  readonly host: string;
  /** The machine's boot and the process's start after it; `null` where the system does not tell. */
  readonly boot: string | null;
  readonly start: string | null;
}

/** Who we are, and who still lives. */
export interface Processes {
  self(): Promise<ProcessMark>;
  /** Whether the process may still run; yes where nobody can tell, as on another machine. */
  mayRun(mark: ProcessMark): Promise<boolean>;
}

/** The processes of this machine. */
export function machineProcesses(): Processes {
  const self = async () => ({
    pid: process.pid,
    host: hostname(),
    boot: await bootOf(),
    start: await startOf(process.pid),
  });
  return { self, mayRun };
}

async function mayRun({ pid, host, boot, start }: ProcessMark): Promise<boolean> {
  if (host !== hostname()) return true;
  const bootNow = await bootOf();
  if (boot !== null && bootNow !== null && boot !== bootNow) return false;
  if (!hasProcess(pid)) return false;
  const startNow = await startOf(pid);
  return start === null || startNow === null || start === startNow;
}

function hasProcess(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) !== 'ESRCH';
  }
}

function bootOf(): Promise<string | null> {
  return textOf('/proc/sys/kernel/random/boot_id');
}

/** When a process began, in the kernel's ticks: field 22 of proc(5)'s stat, which comes 20 fields after the name in brackets. */
async function startOf(pid: number): Promise<string | null> {
  const stat = await textOf(`/proc/${pid}/stat`);
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
}

async function textOf(path: string): Promise<string | null> {
  try {
    return (await readFile(path, 'utf8')).trim();
  } catch {
    return null;
  }
}
