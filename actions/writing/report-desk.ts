import { DeletePost, MarkPost, PostOnBoard, postOf, SetUpBoard } from '../../domain/boards.ts';
import type { Goid } from '../../domain/ids.ts';
import { goid } from '../../domain/ids.ts';
import type { GameObject } from '../../domain/object.ts';
import { hasTier } from '../../domain/object.ts';
import type { Post } from '../../domain/traits/board.ts';
import { ago, utc } from '../text/ago.ts';
import type { Line } from '../text/message.ts';
import { span } from '../text/spans.ts';
import type { Transaction } from '../transaction.ts';
import { command } from '../words/command.ts';
import { authorName } from './authors.ts';

/** The most reports and remarks of one kind, and how many of them one player may have. */
const mostReports = 1000;
const mostOfOne = 50;
/** Letters of a report, of its status, and of its words in a list. */
const mostLetters = 1000;
const mostStatusLetters = 30;
const shownLetters = 20;

interface Said {
  readonly number: number;
  readonly words: string;
}

/** Reports something new. */
export function fileReport(tx: Transaction, kind: string, words: string): void {
  const own = postsOf(tx, kind).filter(it => it.by === tx.actor.goid);
  if (own.length >= mostOfOne)
    return tx.tell(`You have reported so much that the staff cannot keep up; delete some of it first.`);
  const number = post(tx, { kind, parent: 0, words });
  if (number !== undefined)
    tx.tell(`Thank you. This is ${kind} ${number}; "${kind} ${number}" shows what becomes of it.`);
}

export function listReports(tx: Transaction, kind: string): void {
  const seen = postsOf(tx, kind).filter(it => it.parent === 0 && maySee(tx.actor, it));
  if (seen.length === 0) return tx.tell(`There is no ${kind} that you have reported.`);
  tx.tell(...seen.map(it => shortly(tx, kind, it)));
}

export function showReport(tx: Transaction, kind: string, number: number): void {
  const report = reportFor(tx, kind, number);
  if (!report) return;
  const remarks = postsOf(tx, kind).filter(it => it.parent === number);
  tx.tell(
    `${kind} ${number}, by ${authorName(tx, report.by)}, ${utc(report.at)}. Its status is ${statusOf(report)}.`,
    tx.read(report) ?? '(the words are gone)',
    ...remarks.map(it => `${authorName(tx, it.by)}, ${utc(it.at)}: ${tx.read(it) ?? '(the words are gone)'}`),
  );
}

export function addToReport(tx: Transaction, kind: string, { number, words }: Said): void {
  if (!reportFor(tx, kind, number)) return;
  if (post(tx, { kind, parent: number, words }) !== undefined)
    tx.tell(`That stands below ${kind} ${number} now.`);
}

export function deleteReport(tx: Transaction, kind: string, number: number): void {
  const report = reportFor(tx, kind, number);
  if (!report) return;
  const remarks = postsOf(tx, kind).filter(it => it.parent === number);
  for (const it of [...remarks, report]) {
    tx.do(DeletePost({ board: deskOf(kind), number: it.number, by: tx.actor.goid }));
    tx.forget(it);
  }
  tx.tell(`${kind} ${number} is gone.`);
}

/** Tells the status, or says what has become of a report, which is kept as a remark too. */
export function markReport(tx: Transaction, kind: string, { number, words }: Said): void {
  const report = reportFor(tx, kind, number);
  if (!report) return;
  if (words === '') return tx.tell(`The status of ${kind} ${number} is ${statusOf(report)}.`);
  const status = words.slice(0, mostStatusLetters);
  const marked = tx.do(MarkPost({ board: deskOf(kind), number, status, by: tx.actor.goid }));
  if (!marked.ok) return tx.tell('Only an admin says what has become of a report.');
  post(tx, { kind, parent: number, words: `The status is ${status} now.` });
  tx.tell(`The status of ${kind} ${number} is ${status} now.`);
}

function reportFor(tx: Transaction, kind: string, number: number): Post | undefined {
  const report = postOf(tx.world.get(deskOf(kind)), number);
  if (report && report.parent === 0 && maySee(tx.actor, report)) return report;
  tx.tell(
    report?.parent === 0 ? `Somebody else has reported ${kind} ${number}.` : `There is no ${kind} ${number}.`,
  );
  return undefined;
}

/** Everybody sees their own reports, admins all of them. */
function maySee(who: GameObject, report: Post): boolean {
  return report.by === who.goid || hasTier(who, 'admin');
}

function post(
  tx: Transaction,
  { kind, parent, words }: { readonly kind: string; readonly parent: number; readonly words: string },
): number | undefined {
  const board = deskOf(kind);
  // The first report sets up the desk; where there is one, this does nothing.
  tx.do(SetUpBoard({ board, name: `desk for ${kind}s`, place: null, most: mostReports, announce: '' }));
  const written = tx.write(words.slice(0, mostLetters));
  const posted = tx.do(PostOnBoard({ board, parent, by: tx.actor.goid, at: tx.now, ...written }));
  if (posted.ok) return tx.world.get(board)?.traits.board?.last;
  tx.tell('The desk is full; the staff has to work through what is there first.');
  return undefined;
}

function postsOf(tx: Transaction, kind: string): readonly Post[] {
  return tx.world.get(deskOf(kind))?.traits.board?.posts ?? [];
}

function deskOf(kind: string): Goid {
  return goid(`desk/${kind}`);
}

function statusOf({ status }: Post): string {
  return status === '' ? 'new' : status;
}

function shortly(tx: Transaction, kind: string, report: Post): Line {
  const words = tx.read(report) ?? '(the words are gone)';
  const short = words.length > shownLetters ? `${words.slice(0, shownLetters)}…` : words;
  const about = ` (${statusOf(report)}), by ${authorName(tx, report.by)}, ${ago(report.at, tx.now)}: ${short}`;
  return [command(`${kind} ${report.number}`), span(about)];
}
