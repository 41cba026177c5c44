import { posix } from 'node:path';
import ts from 'typescript';
import type { Source } from './sources.ts';
import { isTest, nodes } from './sources.ts';

/** A list that has to name everything that a call makes in some files. */
export interface List {
  readonly call: string;
  readonly path: string;
  /** Lists of which the first is made as well. */
  readonly parts?: readonly string[];
  readonly files: RegExp;
}

/** The lists of the house. */
export const lists: readonly List[] = [
  {
    call: 'action',
    path: 'actions/index.ts',
    parts: ['actions/staff.ts', 'actions/talking.ts'],
    files: /^actions\/[^/]+\//,
  },
  { call: 'event', path: 'domain/events.ts', files: /^domain\// },
  { call: 'command', path: 'domain/commands.ts', files: /^domain\// },
];

/** A sentence for each thing that its list has forgotten. */
export function forgotten({ call, path, parts = [], files }: List, sources: readonly Source[]): string[] {
  const named = sources.filter(source => source.path === path || parts.includes(source.path));
  const makers = sources.filter(
    source => files.test(source.path) && !isTest(source.path) && !named.includes(source),
  );
  return makers.flatMap(source =>
    madeBy(call, source)
      .filter(name => !named.some(list => uses(list, source.path, name)))
      .map(name => `${path} does not name ${name} of ${source.path}: a new ${call} gets a line there`),
  );
}

/** The constants of a file that hold what the call made, alone or in a table. */
function madeBy(call: string, { tree }: Source): string[] {
  const declarations = tree.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => [...declarationList.declarations]);
  return declarations
    .filter(({ initializer, type }) => {
      if (call === 'action' && type?.getText().includes('AnyAction')) return true;
      return (
        initializer && !isFunction(initializer) && [...nodes(initializer)].some(node => isCall(node, call))
      );
    })
    .map(({ name }) => name.getText());
}

function isFunction(node: ts.Node): boolean {
  return ts.isArrowFunction(node) || ts.isFunctionExpression(node);
}

function isCall(node: ts.Node, name: string): boolean {
  return ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === name;
}

/** Whether a file imports a name from another file and does something with it. */
function uses(list: Source, path: string, name: string): boolean {
  const words = new Set(
    list.tree.statements.filter(statement => !ts.isImportDeclaration(statement)).flatMap(wordsOf),
  );
  return list.tree.statements
    .filter(ts.isImportDeclaration)
    .filter(declaration => targetOf(list, declaration) === path)
    .some(declaration => words.has(localName(declaration, name) ?? ''));
}

/** Every identifier of a statement, and every `object.property` as a whole. */
function wordsOf(statement: ts.Statement): string[] {
  const named = (node: ts.Node) => ts.isIdentifier(node) || ts.isPropertyAccessExpression(node);
  return [...nodes(statement)].filter(named).map(node => node.getText());
}

function targetOf(list: Source, { moduleSpecifier }: ts.ImportDeclaration): string {
  return posix.join(posix.dirname(list.path), moduleSpecifier.getText().slice(1, -1));
}

/** What an imported name is called in the file that imports it. */
function localName({ importClause }: ts.ImportDeclaration, name: string): string | undefined {
  const bindings = importClause?.namedBindings;
  if (!bindings) return undefined;
  if (ts.isNamespaceImport(bindings)) return `${bindings.name.text}.${name}`;
  return bindings.elements.find(element => (element.propertyName ?? element.name).text === name)?.name.text;
}
