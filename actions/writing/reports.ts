import type { AnyAction } from '../action.ts';
import { action } from '../action.ts';
import type { Typed } from '../words/typed.ts';
import { addToReport, deleteReport, fileReport, listReports, markReport, showReport } from './report-desk.ts';
import { reportWish } from './report-wish.ts';

/** What can be reported to those who run the game. */
export const reportKinds = ['bug', 'idea', 'typo'] as const;
export type ReportKind = (typeof reportKinds)[number];

const what: Readonly<Record<ReportKind, string>> = {
  bug: 'something that does not work as it should',
  idea: 'something that would make the game better',
  typo: 'a slip in a text',
};

/** Reports to the staff: `bug The well has no water`, `bug list`, `bug 3 add It has again`. */
export const reportActions: readonly AnyAction[] = reportKinds.map(kind =>
  action({
    verbs: [kind],
    usage: [
      `${kind} <what it is>`,
      `${kind} list`,
      `${kind} [show] <number>`,
      `${kind} add <number> <more words>`,
      `${kind} del <number>`,
      `${kind} status <number> [status]`,
    ].join('\n'),
    help: `Reports ${what[kind]} to those who run the game. You see your own reports and what became of them.`,
    topic: 'talking',
    isQuiet: true,
    parse: typed => wishOf(typed),
    run(tx, wish) {
      switch (wish.to) {
        case 'list':
          return listReports(tx, kind);
        case 'new':
          return fileReport(tx, kind, wish.words);
        case 'show':
          return showReport(tx, kind, wish.number);
        case 'add':
          return addToReport(tx, kind, wish);
        case 'delete':
          return deleteReport(tx, kind, wish.number);
        case 'status':
          return markReport(tx, kind, wish);
      }
    },
  }),
);

function wishOf({ rest }: Typed) {
  return reportWish(rest);
}

/** The same with the kind as a word: `issue bug The well has no water`. */
export const issue = action({
  verbs: ['issue'],
  usage: 'issue <bug, idea or typo> <what it is>',
  help: 'Reports something to those who run the game; "bug", "idea" and "typo" do the same.',
  topic: 'talking',
  isQuiet: true,
  otherWords: true,
  wholeWord: true,
  parse({ words: [first = ''], rest }) {
    const kind = reportKinds.find(it => it === first.toLowerCase());
    const words = rest.slice(first.length).trim();
    return kind && words !== '' ? { kind, words } : undefined;
  },
  run: (tx, { kind, words }) => fileReport(tx, kind, words),
});
