import type { ICruiseResult, IDependency } from 'dependency-cruiser';
import { cruise } from 'dependency-cruiser';

/** One import: of a file of the house, of an npm package, of a package that only developers have, or of Node itself. */
export interface Arrow {
  readonly from: string;
  /** A path from the root, a package's name, or Node's module with its `node:`. */
  readonly to: string;
  readonly kind: 'house' | 'package' | 'tool' | 'node';
  readonly typeOnly: boolean;
  /** The files that lead back to where the arrow starts; empty where none do. */
  readonly cycle: readonly string[];
}

/** All imports of some files below `root`, types included. `modules` is how many files were read: 0 means that the reader is broken. */
export async function readArrows(
  root: string,
  files: readonly string[],
): Promise<{ modules: number; arrows: readonly Arrow[] }> {
  const options = { baseDir: root, tsPreCompilationDeps: true, doNotFollow: { path: 'node_modules' } };
  const { output } = await cruise([...files], options);
  if (typeof output === 'string') throw new Error(`dependency-cruiser gave text: ${output}`);
  return { modules: ownModules(output, files), arrows: output.modules.flatMap(arrowsOf) };
}

function ownModules({ modules }: ICruiseResult, files: readonly string[]): number {
  const asked = new Set(files);
  return modules.filter(({ source }) => asked.has(source)).length;
}

function arrowsOf({ source, dependencies }: ICruiseResult['modules'][number]): Arrow[] {
  return dependencies.map(dependency => ({
    from: source,
    ...target(dependency),
    typeOnly: dependency.dependencyTypes.some(type => type === 'type-only' || type === 'type-import'),
    cycle: dependency.cycle?.map(({ name }) => name) ?? [],
  }));
}

function target({ module, resolved, dependencyTypes }: IDependency): Pick<Arrow, 'kind' | 'to'> {
  const types: readonly string[] = dependencyTypes;
  if (types.includes('core')) return { kind: 'node', to: `node:${module.replace(/^node:/, '')}` };
  if (types.includes('local') || /^\.{0,2}\//.test(module)) return { kind: 'house', to: resolved };
  const name = /^(@[^/]+\/)?[^/]+/.exec(module)?.[0] ?? module;
  return { kind: types.includes('npm-dev') ? 'tool' : 'package', to: name };
}
