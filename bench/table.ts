import type { Figures } from './figures.ts';
import { median, percentile } from './figures.ts';

/** What is told of a run: a name, its number, and how many digits of it say something. */
interface Column {
  readonly name: string;
  readonly of: (figures: Figures) => number;
  readonly digits: number;
}

const closedLoopColumns: readonly Column[] = [
  { name: 'lines/s', of: it => it.perSecond, digits: 0 },
  { name: 'p50 ms', of: it => percentile(it.all, 0.5), digits: 2 },
  { name: 'p95 ms', of: it => percentile(it.all, 0.95), digits: 2 },
  { name: 'p99 ms', of: it => percentile(it.all, 0.99), digits: 2 },
  { name: 'CPU s/1,000', of: it => it.cpuPerThousand, digits: 4 },
  { name: 'bytes/line', of: it => it.bytesPerLine, digits: 0 },
  { name: 'server busy', of: it => it.serverBusy, digits: 2 },
  { name: 'load busy', of: it => it.loadBusy, digits: 2 },
];

const pacedColumns: readonly Column[] = [
  { name: 'lines/s', of: it => it.perSecond, digits: 0 },
  { name: 'p50 ms', of: it => percentile(it.all, 0.5), digits: 2 },
  { name: 'p99 ms unchanged', of: it => percentile(it.looks, 0.99), digits: 2 },
  { name: 'p99 ms changed', of: it => percentile(it.changes, 0.99), digits: 2 },
  { name: 'most ms', of: it => percentile(it.all, 1), digits: 0 },
  { name: 'CPU s/1,000', of: it => it.cpuPerThousand, digits: 4 },
  { name: 'server busy', of: it => it.serverBusy, digits: 2 },
];

/** The same load on two servers in turn; each run beside the one that came with it. */
export interface Comparison {
  readonly title: string;
  readonly names: readonly [string, string];
  readonly rounds: readonly (readonly [Figures, Figures])[];
  /** Whether the clients typed as fast as they were answered, or at a pace of their own. */
  readonly load: 'closed-loop' | 'paced';
}

/** Prints the medians of both, the spread of each, and the ratio of the first to the second, round by round. */
export function printComparison({ title, names, rounds, load }: Comparison): void {
  const columns = load === 'paced' ? pacedColumns : closedLoopColumns;
  console.log(`\n${title}`);
  printRow(['', ...columns.map(it => it.name)]);
  printRow([
    names[0],
    ...columns.map(it =>
      overRounds(
        rounds.map(([one]) => it.of(one)),
        it.digits,
      ),
    ),
  ]);
  printRow([
    names[1],
    ...columns.map(it =>
      overRounds(
        rounds.map(([, other]) => it.of(other)),
        it.digits,
      ),
    ),
  ]);
  const ratio = (column: Column) => rounds.map(([one, other]) => column.of(one) / column.of(other));
  printRow(['ratio', ...columns.map(it => overRounds(ratio(it), 2))]);
}

/** The middle and, in brackets, the least and the most. */
export function overRounds(numbers: readonly number[], digits: number): string {
  const [middle, least, most] = [median(numbers), Math.min(...numbers), Math.max(...numbers)].map(it =>
    it.toFixed(digits),
  );
  return numbers.length > 1 ? `${middle} (${least}-${most})` : `${middle}`;
}

/** Prints a row of a table, the cells below each other. */
export function printRow(cells: readonly string[]): void {
  console.log(`  ${cells.map((cell, at) => (at === 0 ? cell.padEnd(10) : cell.padStart(24))).join('')}`);
}
