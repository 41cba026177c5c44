import type { Play } from '../support/play.ts';
import type { ParityRow } from './rows.ts';

/** How a row fared. */
export interface Verdict {
  readonly row: string;
  /** What is wrong with it; nothing where it works. */
  readonly faults: readonly string[];
}

/** What somebody reads whose line nobody understands, or whose command broke. */
const bad = /You do not know how to|Something went wrong|^Usage: /;

/** Types each line of some rows as somebody, and judges what they read. */
export async function verdictsOn(play: Play, who: string, rows: readonly ParityRow[]): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const { row, words, lines } of rows) {
    const faults: string[] = [];
    for (const word of words) faults.push(...(await unknown(play, who, word)));
    for (const line of lines) faults.push(...(await misunderstood(play, who, line)));
    verdicts.push({ row, faults });
  }
  return verdicts;
}

async function unknown(play: Play, who: string, word: string): Promise<string[]> {
  await play.types(who, `help ${word}`);
  const { page } = play.screen(who);
  return page.some(line => line.includes('There is no help on')) ? [`"${word}" is missing`] : [];
}

async function misunderstood(play: Play, who: string, line: string): Promise<string[]> {
  const asked = play.screen(who).question;
  await play.types(who, line);
  const { page, question } = play.screen(who);
  // Help shows the usage of what it explains.
  const [wrong] = page.filter(it => bad.test(it) && !line.startsWith('help '));
  if (wrong !== undefined) return [`"${line}" is answered with "${wrong}"`];
  return page.length === 0 && question === asked && asked === '>' ? [`"${line}" is not answered`] : [];
}

/** The table of verdicts, a line a row. */
export function tableOf(title: string, verdicts: readonly Verdict[]): string[] {
  const working = verdicts.filter(it => it.faults.length === 0).length;
  return [
    `${title}: ${working} of ${verdicts.length} rows work`,
    ...verdicts.map(
      ({ row, faults }) =>
        `  ${faults.length === 0 ? 'OK  ' : 'BAD '} ${row}${faults.length > 0 ? `: ${faults.join('; ')}` : ''}`,
    ),
  ];
}
