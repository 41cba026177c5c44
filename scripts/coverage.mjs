import { readFileSync } from 'node:fs';

/** The files of an lcov report that are not covered whole, worst first: the share of their lines in percent, and the lines left out. */
export function gaps(lcovPath) {
  const records = readFileSync(lcovPath, 'utf8').split('end_of_record\n').slice(0, -1);
  const files = records.map(record => {
    const lines = [...record.matchAll(/^DA:(\d+),(\d+)/gm)].map(([, line, hits]) => [
      Number(line),
      Number(hits),
    ]);
    const missed = lines.filter(([, hits]) => hits === 0).map(([line]) => line);
    const percent = (100 * (lines.length - missed.length)) / lines.length;
    return { path: /^SF:(.*)$/m.exec(record)[1], percent, missed: ranges(missed) };
  });
  return files.filter(({ missed }) => missed.length > 0).sort((one, other) => one.percent - other.percent);
}

/** `[1, 2, 3, 7]` as `['1-3', '7']`. */
function ranges(lines) {
  const starts = lines.filter(line => !lines.includes(line - 1));
  const ends = lines.filter(line => !lines.includes(line + 1));
  return starts.map((start, index) => (start === ends[index] ? `${start}` : `${start}-${ends[index]}`));
}
