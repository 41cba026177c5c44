import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { isMap, isScalar, parseDocument } from 'yaml';
import type { KeyEntry } from './keys.ts';
import { keyEntries, sections } from './keys.ts';

const page = readFileSync('docs/configuration.md', 'utf8');

function rowOf({ key, byDefault, unit, allowed, live, variable, about }: KeyEntry): string {
  const shown = byDefault === '' ? '' : `\`${byDefault}\``;
  return `| \`${key}\` | ${shown} | ${unit} | ${allowed} | ${live ? 'yes' : 'no'} | \`${variable}\` | ${about} |`;
}

describe('docs/configuration.md', () => {
  it('has a row for every key as the code has it, in its order, and no row more', () => {
    const rows = page.split('\n').filter(line => line.startsWith('| `'));
    assert.deepEqual(rows, keyEntries.map(rowOf));
  });

  it('has a chapter for every section', () => {
    const chapters = [...page.matchAll(/^## (\w+)$/gm)].map(([, name]) => name);
    assert.deepEqual(chapters, sections);
  });
});

describe('config/config.yaml', () => {
  it('says about every key what the code says, in its order', () => {
    const document = parseDocument(readFileSync('config/config.yaml', 'utf8'));
    assert.ok(isMap(document.contents));
    const comments = document.contents.items.flatMap(({ value: section }) => {
      assert.ok(isMap(section));
      // The comment above the first key belongs to the section's map.
      return section.items.map(({ key }, index) => {
        assert.ok(isScalar(key));
        return index === 0 ? section.commentBefore : key.commentBefore;
      });
    });
    // A comment may say more in between, as of each mode.
    const lines = comments.map(comment =>
      (comment ?? '')
        .split('\n')
        .filter(line => !line.startsWith('   '))
        .join('\n'),
    );
    assert.deepEqual(lines, keyEntries.map(commentOf));
  });
});

function commentOf({ about, allowed, unit, live }: KeyEntry): string {
  const more = [unit && `in ${unit}`, live && 'live'].filter(Boolean);
  return ` ${about}\n Allowed: ${[allowed, ...more].join('; ')}.`;
}
