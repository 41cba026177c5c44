import type { Entry } from '../actions/entry.ts';
import { topics } from '../actions/entry.ts';

const head = `# Commands

Everything that can be typed, made from the commands themselves by \`npm run docs:commands\`; a test fails where this page is behind.
A word may be shortened as long as it is not marked with an exclamation mark. \`help <word>\` says the same in the game.
`;

/** The page of all commands, topic by topic. */
export function commandsPage(entries: readonly Entry[]): string {
  const parts = topics.map(topic => {
    const rows = entries.filter(it => it.topic === topic).map(row);
    return `## ${topic.charAt(0).toUpperCase()}${topic.slice(1)}\n\n| words | forms | what it does | who |\n|---|---|---|---|\n${rows.join('\n')}\n`;
  });
  return [head, ...parts].join('\n');
}

function row({ verbs, usage, help, tier = 'player', wholeWord }: Entry): string {
  const words = verbs.map(verb => `\`${verb}\`${wholeWord ? '!' : ''}`).join(', ');
  const forms = usage
    .split('\n')
    .map(form => `\`${form.replaceAll('|', '\\|')}\``)
    .join('<br>');
  return `| ${words} | ${forms} | ${help.replaceAll('|', '\\|').replaceAll('\n', ' ')} | ${tier} |`;
}
