/** A mistake in a world file, and where it stands; a mistake in the folder itself has no place. */
export interface Problem {
  readonly file: string;
  readonly place: Place | null;
  readonly text: string;
}

/** Line and column in a file, both counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** What the builders have to mend before the world can open; the message has one line for each mistake. */
export class WorldFileError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const sorted = problems.toSorted(byPlace);
    super(sorted.map(problemLine).join('\n'));
    this.name = 'WorldFileError';
    this.problems = sorted;
  }
}

function problemLine({ file, place, text }: Problem): string {
  return place ? `${file}:${place.line}:${place.column}: ${text}` : `${file}: ${text}`;
}

function byPlace(one: Problem, other: Problem): number {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1;
  const lines = (one.place?.line ?? 0) - (other.place?.line ?? 0);
  return lines || (one.place?.column ?? 0) - (other.place?.column ?? 0);
}
