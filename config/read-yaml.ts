import type { Document, Pair } from 'yaml';
import { isAlias, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import { sections } from './keys.ts';
import type { Layer, Setting } from './setting.ts';
import { joined, shown, unknownKey } from './setting.ts';

/** What a YAML text sets, each value with its line. `file` is the name that the messages give it. */
export function readYaml(text: string, file: string): Layer {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number) => `${file}:${lines.linePos(offset).line}`;
  if (document.errors.length > 0) {
    const problems = document.errors.map(({ pos, message }) => `${at(pos[0])}: not valid YAML: ${message}`);
    return { settings: [], problems };
  }
  if (document.contents === null) return { settings: [], problems: [] };
  if (!isMap(document.contents)) {
    return {
      settings: [],
      problems: [`${at(0)}: the file holds no sections; docs/configuration.md shows them`],
    };
  }
  return joined(document.contents.items.map(pair => readSection({ document, pair, at })));
}

interface Place {
  readonly document: Document.Parsed;
  readonly pair: Pair;
  /** File and line of an offset in the text. */
  at(offset: number): string;
}

function readSection(place: Place): Layer {
  const section = String(place.pair.key);
  const source = sourceOf(place);
  if (!sections.includes(section)) return { settings: [], problems: [unknownKey(section, source)] };
  const keys = resolved(place);
  if (isMap(keys)) {
    return { settings: keys.items.map(pair => readKey(section, { ...place, pair })), problems: [] };
  }
  const value = plain(place);
  if (value === null) return { settings: [], problems: [] };
  return {
    settings: [],
    problems: [`${source}: ${section} is ${shown(value)}; allowed: a section with keys below it`],
  };
}

function readKey(section: string, place: Place): Setting {
  return { key: `${section}.${String(place.pair.key)}`, value: plain(place), source: sourceOf(place) };
}

function sourceOf({ pair, at }: Place): string {
  return at(isNode(pair.key) ? (pair.key.range?.[0] ?? 0) : 0);
}

function resolved({ document, pair }: Place): unknown {
  return isAlias(pair.value) ? pair.value.resolve(document) : pair.value;
}

/** The value of a scalar; a list or a map stays the node it is, which no key allows. */
function plain(place: Place): unknown {
  const node = resolved(place);
  return isScalar(node) ? node.value : node;
}
