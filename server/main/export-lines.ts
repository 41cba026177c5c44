import type { AreaExport } from '../../storage/areas/export/export-to-file.ts';

/** The most that is told of one sort. */
const mostTold = 40;

/** What an export came to, in lines for whoever asked for it. */
export function exportLines({ area, file, replaced, lost, mistakes, renamed }: AreaExport): string[] {
  const other = [...renamed].map(([was, is]) => `  ${was} is ${is} there.`);
  const missing = [...Map.groupBy(lost, ({ goid }) => goid)].map(
    ([goid, its]) => `  ${goid}: ${its.map(({ what }) => what).join(', ')}.`,
  );
  return [
    `The area ${area} is written to ${file}${replaced ? ', over the file that was there' : ''}.`,
    ...told(
      'The file does not load before this is mended:',
      mistakes.map(it => `  ${it}.`),
    ),
    ...told('What no world file can say is not in it:', missing),
    ...told('Ids that no file can write are others:', other),
  ];
}

function told(head: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const more = lines.length > mostTold ? [`  These are ${mostTold} of ${lines.length}.`] : [];
  return [head, ...lines.slice(0, mostTold), ...more];
}
