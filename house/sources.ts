import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** One file of TypeScript: its path from the project's root with forward slashes, and its syntax tree. */
export interface Source {
  readonly path: string;
  readonly tree: ts.SourceFile;
}

const testFile = /\.test\.ts$|\.contract\.ts$|(^|\/)contract-[^/]+\.ts$/;
const notOurs = new Set(['node_modules', 'reports', 'coverage', 'data', '.services', '.git']);

/** Every TypeScript file of the project, in the order of the paths. */
export function readSources(root: string): readonly Source[] {
  const paths = globSync('**/*.ts', { cwd: root, exclude: path => notOurs.has(path) });
  return paths.sort().map(path => parse(path.replaceAll('\\', '/'), readFileSync(join(root, path), 'utf8')));
}

/** A file from its text. */
export function parse(path: string, text: string): Source {
  return { path, tree: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true) };
}

/** Whether a file only tests: `*.test.ts`, or belongs to a suite that all backends of a port run (`*.contract.ts`, `contract-*.ts`). */
export function isTest(path: string): boolean {
  return testFile.test(path);
}

/** Whether a file is part of what players run. */
export function isProduct(path: string): boolean {
  return /^(domain|actions|eventsourcing|storage|config|server)\//.test(path) && !isTest(path);
}

/** Every node of a tree, parents first. */
export function* nodes(node: ts.Node): Generator<ts.Node> {
  yield node;
  const children: ts.Node[] = [];
  ts.forEachChild(node, child => void children.push(child));
  for (const child of children) yield* nodes(child);
}

/** `path:line` of a node, as editors understand it. */
export function place({ path, tree }: Source, node: ts.Node): string {
  return `${path}:${tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1}`;
}
