import ts from 'typescript';
import type { Source } from './sources.ts';
import { place } from './sources.ts';

/** A sentence if the file only passes on what others export. */
export function barrels({ path, tree }: Source): string[] {
  const passesOn = (statement: ts.Statement) =>
    ts.isExportDeclaration(statement) && statement.moduleSpecifier;
  const barrel = tree.statements.length > 0 && tree.statements.every(passesOn);
  return barrel ? [`${path} is a barrel: import each thing from the file that makes it`] : [];
}

/** A sentence for each statement that does something when the file is imported, or keeps a state that all share. */
export function runsOnImport(source: Source): string[] {
  return source.tree.statements.flatMap(statement => {
    if (isVariable(statement))
      return [`${place(source, statement)} keeps a global variable: hand state in, or close over it`];
    if (isDeclaration(statement)) return [];
    return [
      `${place(source, statement)} runs when the file is imported: put it into a function that is called`,
    ];
  });
}

function isVariable(statement: ts.Statement): boolean {
  return ts.isVariableStatement(statement) && (statement.declarationList.flags & ts.NodeFlags.Const) === 0;
}

function isDeclaration(statement: ts.Statement): boolean {
  return (
    ts.isImportDeclaration(statement) ||
    ts.isExportDeclaration(statement) ||
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isVariableStatement(statement)
  );
}
