import { readFileSync } from 'node:fs';

/** Clock ticks a second, the same on every Linux. */
const ticksPerSecond = 100;
const pageBytes = 4096;

/** Seconds of processor time that a process has used so far, all its threads together. */
export function cpuSeconds(pid: number): number {
  const [userTicks = 0, systemTicks = 0] = statFields(pid).slice(11, 13).map(Number);
  return (userTicks + systemTicks) / ticksPerSecond;
}

/** Bytes of memory that a process holds now. */
export function residentBytes(pid: number): number {
  return Number(statFields(pid)[21]) * pageBytes;
}

/** The fields of `/proc/PID/stat` behind the name of the program, which may hold spaces: the state is the first. */
function statFields(pid: number): string[] {
  const text = readFileSync(`/proc/${pid}/stat`, 'latin1');
  return text.slice(text.lastIndexOf(')') + 2).split(' ');
}
