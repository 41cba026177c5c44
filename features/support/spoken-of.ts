import type { Gender } from '../../domain/object.ts';

const pronouns: Readonly<Record<string, Gender>> = {
  Ann: 'she',
  Eve: 'she',
  Bob: 'he',
  Carl: 'he',
  Tock: 'it',
};

/** How those are spoken of who play in the scenarios. */
export function spokenOf(name: string): Gender {
  return pronouns[name] ?? 'they';
}
