import ts from 'typescript';
import type { Source } from './sources.ts';
import { nodes, place } from './sources.ts';

const clockAndDice =
  /^(Date\.now|Math\.random|performance\.(now|timeOrigin)|process\.(hrtime|uptime)|Temporal\.Now|new Date\(\)|Date\(\))$/;
const chance = /^(random(UUID|UUIDv7|Bytes|Int|Fill|FillSync)|getRandomValues)$/;
const timers = /^(setTimeout|setInterval|setImmediate|AbortSignal\.timeout|node:timers(\/promises)?)$/;

const sockets = /^(fetch|WebSocket|EventSource|new WebSocket\(\)|new EventSource\(\))$/;
const process = /^(console|process(?!\.(env|hrtime|uptime)\b))\.\w+$/;
const pure = /^(domain|actions|eventsourcing)\//;

const joinsTheParts = /^server\/(main\.ts$|main\/|cli\/)/;

/** A sentence for each place of a product file where time, chance or the environment comes in by itself. */
export function effects(source: Source): string[] {
  return [...nodes(source.tree)].flatMap(node => {
    const effect = effectOf(node);
    const rule = effect && ruleAgainst(effect, source.path);
    return rule ? [`${place(source, node)} uses ${effect}: ${rule}`] : [];
  });
}

function ruleAgainst(effect: string, path: string): string | undefined {
  if (effect === 'process.env')
    return path.startsWith('config/') ? undefined : 'only config reads the environment';
  if (sockets.test(effect)) return path.startsWith('server/') ? undefined : 'only server opens connections';
  if (process.test(effect))
    return pure.test(path) ? 'domain, actions and eventsourcing know no process and no terminal' : undefined;
  if (timers.test(effect))
    return path.startsWith('server/') ? undefined : 'only server waits; elsewhere time is handed in';
  if (joinsTheParts.test(path)) return undefined;
  return 'clock and dice are handed in, so that tests and replays can hold them still';
}

/** The effect that a node has of its own, by its usual name. */
function effectOf(node: ts.Node): string | undefined {
  const name = usualName(node);
  if (name === undefined) return undefined;
  const last = name.slice(name.lastIndexOf('.') + 1);
  if (sockets.test(name) || process.test(name)) return name;
  if (name === 'process.env' || clockAndDice.test(name) || timers.test(name)) return name;
  return chance.test(last) ? last : undefined;
}

function usualName(node: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(node))
    return withoutGlobal(`${node.expression.getText()}.${node.name.text}`);
  if (ts.isElementAccessExpression(node) && ts.isStringLiteral(node.argumentExpression)) {
    return withoutGlobal(`${node.expression.getText()}.${node.argumentExpression.text}`);
  }
  if (ts.isNewExpression(node))
    return node.arguments?.length && node.expression.getText() === 'Date'
      ? undefined
      : `new ${node.expression.getText()}()`;
  if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) return calledName(node.expression.text);
  if (ts.isBindingElement(node)) return bindingName(node);
  return ts.isImportDeclaration(node) || ts.isImportSpecifier(node) ? importedName(node) : undefined;
}

function withoutGlobal(name: string): string {
  return name.replace(/^globalThis\./, '');
}

function calledName(name: string): string {
  return name === 'Date' ? 'Date()' : name;
}

/** `const { env } = process` takes `process.env`. */
function bindingName(node: ts.BindingElement): string | undefined {
  const declaration = node.parent.parent;
  if (!ts.isVariableDeclaration(declaration) || !declaration.initializer) return undefined;
  return withoutGlobal(`${declaration.initializer.getText()}.${(node.propertyName ?? node.name).getText()}`);
}

function importedName(node: ts.ImportDeclaration | ts.ImportSpecifier): string | undefined {
  if (ts.isImportDeclaration(node))
    return ts.isStringLiteral(node.moduleSpecifier) ? node.moduleSpecifier.text : undefined;
  const from = node.parent.parent.parent.moduleSpecifier
    .getText()
    .slice(1, -1)
    .replace(/^node:/, '');
  return `${from}.${(node.propertyName ?? node.name).text}`;
}
