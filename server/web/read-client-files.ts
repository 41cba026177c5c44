import { readdirSync, readFileSync } from 'node:fs';
import { transformSync } from 'amaro';
import type { Page } from './page.ts';
import { page } from './page.ts';

const folder = new URL('client/', import.meta.url);

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  ts: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  webmanifest: 'application/manifest+json',
};

/**
 * The web client, by the paths of its pages: `/` and `/client/…`. Types are blanked out of its TypeScript, so that every line and
 * column stays where it is and nothing has to be built.
 */
export function readClientFiles(): ReadonlyMap<string, Page> {
  const names = readdirSync(folder).filter(name => typeOf(name) !== undefined && !name.endsWith('.test.ts'));
  const pages = new Map(names.map(name => [pathOf(name), read(name)]));
  const start = readFileSync(new URL('index.html', folder), 'utf8');
  return pages.set('/', page(typeOf('.html') ?? '', Buffer.from(withPreloads(start, [...pages.keys()]))));
}

/** The start page with all modules named, so that a browser loads them at once and not one behind the other. */
function withPreloads(html: string, paths: readonly string[]): string {
  const modules = paths.filter(path => path.endsWith('.ts'));
  const links = modules.map(path => `<link rel="modulepreload" href="${path}">`);
  return html.replace('</head>', `${links.join('\n')}\n</head>`);
}

function pathOf(name: string): string {
  return name === 'index.html' ? '/' : `/client/${name}`;
}

function typeOf(name: string): string | undefined {
  return types[name.slice(name.lastIndexOf('.') + 1)];
}

function read(name: string): Page {
  const bytes = readFileSync(new URL(name, folder));
  return page(typeOf(name) ?? '', name.endsWith('.ts') ? withoutTypes(bytes) : bytes);
}

function withoutTypes(source: Buffer): Buffer {
  return Buffer.from(transformSync(source.toString('utf8'), { mode: 'strip-only' }).code);
}
