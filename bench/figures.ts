import type { Bot } from './bots.ts';
import type { ChildServer } from './child-server.ts';
import { cpuSeconds } from './process-figures.ts';

/** Milliseconds that answers took, sorted. */
export type Latencies = Float64Array;

/** What one run has shown. */
export interface Figures {
  readonly perSecond: number;
  readonly all: Latencies;
  /** Of lines that changed the world, and of those that did not. */
  readonly changes: Latencies;
  readonly looks: Latencies;
  /** Seconds of the server's processor time for 1,000 lines. */
  readonly cpuPerThousand: number;
  /** Bytes that the clients read for each line that one of them typed. */
  readonly bytesPerLine: number;
  /** How much of one processor the server had. */
  readonly serverBusy: number;
  /** How much of its time the load itself was busy; near 1 it is the load that is measured. */
  readonly loadBusy: number;
}

type Run = (record: (milliseconds: number, changes: boolean) => void) => Promise<unknown>;

/** Who is measured, and who types. */
interface Measured {
  readonly server: ChildServer;
  readonly bots: readonly Bot[];
}

/** Runs a load on a server and notes what it cost. */
export async function measured({ server, bots }: Measured, run: Run): Promise<Figures> {
  const changes: number[] = [];
  const looks: number[] = [];
  const cpuBefore = cpuSeconds(server.pid);
  const loopBefore = performance.eventLoopUtilization();
  const bytesBefore = received(bots);
  const begin = performance.now();
  await run((milliseconds, changed) => void (changed ? changes : looks).push(milliseconds));
  const seconds = (performance.now() - begin) / 1000;
  const cpu = cpuSeconds(server.pid) - cpuBefore;
  const lines = changes.length + looks.length;
  return {
    perSecond: lines / seconds,
    all: sorted([...changes, ...looks]),
    changes: sorted(changes),
    looks: sorted(looks),
    cpuPerThousand: (cpu / lines) * 1000,
    bytesPerLine: (received(bots) - bytesBefore) / lines,
    serverBusy: cpu / seconds,
    loadBusy: performance.eventLoopUtilization(loopBefore).utilization,
  };
}

function received(bots: readonly Bot[]): number {
  return bots.reduce((sum, { client }) => sum + client.received, 0);
}

function sorted(milliseconds: readonly number[]): Latencies {
  return Float64Array.from(milliseconds).sort();
}

/** The latency below which so large a part (0 to 1) of all of them lies; 0 where there is none. */
export function percentile(latencies: Latencies, part: number): number {
  return latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * part))] ?? 0;
}

/** The middle of some numbers. */
export function median(numbers: readonly number[]): number {
  const inOrder = [...numbers].sort((a, b) => a - b);
  const [low = 0, high = low] = [
    inOrder[Math.floor((inOrder.length - 1) / 2)],
    inOrder[Math.floor(inOrder.length / 2)],
  ];
  return (low + high) / 2;
}
