import { readdir, readFile, stat } from 'node:fs/promises';
import { join, parse } from 'node:path';
import type { AreaSource } from './area-source.ts';
import { parseSource } from './area-source.ts';
import { areaLimits } from './limits.ts';
import type { Problem } from './world-file-error.ts';
import { WorldFileError } from './world-file-error.ts';

/**
 * The world files of a folder, by name; hidden files and files of other kinds are left alone.
 * @throws WorldFileError where the folder cannot be read or has no world file.
 */
export async function readFolder(folder: string): Promise<AreaSource[]> {
  const sources = await readSources(folder);
  if (sources.length === 0) fail(folder, 'has no world file; at least one file ending in .yaml is needed');
  return sources;
}

/**
 * The YAML files of a folder, by name; hidden files and files of other kinds are left alone.
 * @throws WorldFileError where the folder cannot be read; one that is absent may count as empty.
 */
export async function readSources(folder: string, absent?: 'absent is empty'): Promise<AreaSource[]> {
  const names = await readdir(folder).catch(error => {
    if (absent && error.code === 'ENOENT') return [];
    return fail(folder, `cannot be read: ${reason(error)}`);
  });
  const files = names.filter(name => /^[^.].*\.ya?ml$/i.test(name)).toSorted();
  return Promise.all(files.map(name => readSource(join(folder, name))));
}

/** These files, wherever they lie. */
export function readFiles(files: readonly string[]): Promise<AreaSource[]> {
  return Promise.all(files.map(readSource));
}

/** The names of the reaction files that lie beside the world files. */
export async function scriptNames(folder: string): Promise<ReadonlySet<string>> {
  const names = await readdir(join(folder, 'reactions')).catch(() => []);
  return new Set(names.filter(name => name.endsWith('.yaml')).map(name => parse(name).name));
}

async function readSource(file: string): Promise<AreaSource> {
  const area = parse(file).name;
  const unreadable = (text: string): AreaSource => ({
    state: 'unreadable',
    area,
    problems: [wholeFile(file, text)],
  });
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*\.yaml$/.test(parse(file).base)) {
    return unreadable('is not named as an area: lower-case letters, digits and single hyphens, then .yaml');
  }
  try {
    const { size } = await stat(file);
    if (size > areaLimits.fileBytes)
      return unreadable(`has ${size} bytes; at most ${areaLimits.fileBytes} are allowed`);
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file));
    return parseSource({ file, area }, text);
  } catch (error) {
    return unreadable(`cannot be read: ${reason(error)}`);
  }
}

function wholeFile(file: string, text: string): Problem {
  return { file, place: null, text };
}

function fail(folder: string, text: string): never {
  throw new WorldFileError([wholeFile(folder, text)]);
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
