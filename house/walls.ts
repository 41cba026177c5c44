import ts from 'typescript';
import type { Source } from './sources.ts';
import { nodes, place } from './sources.ts';

/** The most lines that a file may have. */
export const maxFileLines = 200;
/** The most lines that a function may have, tables of plain values inside it not counted. */
export const maxFunctionLines = 40;

/** A sentence if the file is too long. */
export function longFile({ path, tree }: Source): string[] {
  const lines = tree.text.replace(/\n$/, '').split('\n').length;
  return lines > maxFileLines
    ? [`${path} has ${lines} lines, at most ${maxFileLines} are allowed: split it by what it is about`]
    : [];
}

/** A sentence for each function that is too long. */
export function longFunctions(source: Source): string[] {
  return [...nodes(source.tree)].filter(isFunction).flatMap(node => {
    const lines = linesOf(source, node) - tableLines(source, node);
    if (lines <= maxFunctionLines) return [];
    return [
      `${place(source, node)} ${nameOf(node)} has ${lines} lines, at most ${maxFunctionLines} are allowed: name its parts`,
    ];
  });
}

function isFunction(node: ts.Node): node is ts.FunctionLikeDeclaration {
  return ts.isFunctionLike(node) && 'body' in node && node.body !== undefined;
}

function linesOf({ tree }: Source, node: ts.Node): number {
  const line = (position: number) => tree.getLineAndCharacterOfPosition(position).line;
  return line(node.end) - line(node.getStart(tree)) + 1;
}

/** How many lines of a function are tables: literals without any function in them. */
function tableLines(source: Source, node: ts.Node): number {
  if (isTable(node)) return linesOf(source, node) - 1;
  let lines = 0;
  ts.forEachChild(node, child => {
    lines += tableLines(source, child);
  });
  return lines;
}

function isTable(node: ts.Node): boolean {
  const literal = ts.isObjectLiteralExpression(node) || ts.isArrayLiteralExpression(node);
  return literal && ![...nodes(node)].some(isFunction);
}

function nameOf(node: ts.FunctionLikeDeclaration): string {
  if (node.name) return node.name.getText();
  const { parent } = node;
  return ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent)
    ? parent.name.getText()
    : 'a function';
}
