/** What each command of the editor does, by the word it is explained under. */
const explanations: readonly (readonly [words: readonly string[], words: string])[] = [
  [['save', 's'], '*save (*s) keeps the text and ends the editor.'],
  [
    ['quit', 'q', 'cancel', 'exit'],
    '*quit (*q, *cancel, *exit) ends the editor; you are asked whether to keep the text.',
  ],
  [['clear', 'c'], '*clear (*c) throws all lines away.'],
  [['show', 'echo', 'e'], '*show (*echo, *e) shows the text with the numbers of its lines.'],
  [['more', 'm'], '*more (*m) shows what comes after that.'],
  [['go', 'g', 'line', 'l'], '*go <number> (*g, *line, *l) lets you write on before that line.'],
  [['delete', 'dl'], '*delete <number> (*dl) takes a line away.'],
  [['replace', 'r'], '*replace <number> <text> (*r) puts another text in the place of a line.'],
  [['help', 'h'], '*help [command] (*h) explains all of this, or one of it.'],
];

/** All of it. */
export const editorHelp: readonly string[] = [
  'Whatever you type is a line of your text. Lines that begin with a star are commands:',
  ...explanations.map(([, words]) => words),
  'A line of your text that begins with a star is typed with two of them.',
];

/** One command, explained by any of its words. */
export function helpOn(word: string): readonly string[] {
  const wanted = word.replace(/^\*/, '').toLowerCase();
  const found = explanations.find(([words]) => words.includes(wanted));
  return [found?.[1] ?? `There is no *${wanted}; type *help to see what there is.`];
}
