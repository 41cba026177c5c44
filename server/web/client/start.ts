import { Chat } from './chat.ts';
import { Completion } from './completion.ts';
import type { SessionStand } from './connection.ts';
import { Connection } from './connection.ts';
import { DataPanels } from './data-panels.ts';
import type { Find } from './element.ts';
import { element } from './element.ts';
import { History } from './history.ts';
import { Input } from './input.ts';
import { LineView } from './line-view.ts';
import { Output } from './output.ts';
import { showPanels } from './panels.ts';
import { Screen } from './screen.ts';
import { SessionMemory } from './session-memory.ts';
import { SettingsBook } from './settings.ts';
import { showSettings } from './settings-dialog.ts';
import { showState } from './state-sign.ts';

/** A page so narrow has no room beside the output. */
const narrow = '(max-width: 52rem)';

/** The data that the panels show. */
const packages = ['Char 1', 'Room 1', 'Comm.Channel 1'];

/** Brings the page to life: connects, and shows what comes. */
export function start(window: Window & typeof globalThis): void {
  const { document } = window;
  const find = element(document);
  const settings = new SettingsBook(window.localStorage, window.matchMedia(narrow).matches);
  showSettings({ window, find, settings });
  showPanels({ document, find, settings, isNarrow: () => window.matchMedia(narrow).matches });
  const memory = new SessionMemory(window.sessionStorage);
  const remembered = memory.recall();
  const output = new Output(find('log'), find('more'));
  new window.ResizeObserver(() => output.resized()).observe(find('log'));
  const completion = new Completion();
  const input = new Input({
    ...inputFields(find, window),
    ...{ history: new History(), completion },
    send: (line, hidden) => screen.type(line, hidden),
    page: pages => output.page(pages),
  });
  const type = (command: string) => screen.type(command, false);
  const panels = new DataPanels({ find, document, type, storage: window.localStorage });
  const chat = new Chat(find('chat-view'));
  const screen = new Screen({
    ...{ output, input, completion },
    view: new LineView(document, type),
    echo: () => settings.now.echo === 'yes',
    send: line => connection.line(line),
    gmcp: (name, data) => panels.learn(name, data),
    chat: paragraphs => chat.add(paragraphs),
    entered: () => document.body.classList.remove('at-the-door'),
  });
  screen.restore(remembered?.shown ?? []);
  const connection = connect(window, { find, settings, screen, stand: remembered });
  settings.follow(() => connection.tellTerminal());
  stayAwake(window, { connection, keep: () => memory.keep({ ...connection.stand, shown: screen.shown }) });
  connection.open();
  input.focus();
}

interface Joined {
  readonly find: Find;
  readonly settings: SettingsBook;
  readonly screen: Screen;
  /** The session that goes on, if there is one. */
  readonly stand: SessionStand | undefined;
}

function connect(window: Window & typeof globalThis, { find, settings, screen, stand }: Joined): Connection {
  const show = showState({ sign: find('state'), answers: find('answers') }, () => connection.open());
  const connection = new Connection({
    url: socketUrl(window.location),
    stand: stand ?? { token: '', seen: 0, typed: 0 },
    window,
    screenReader: () => settings.now.screenReader === 'yes',
    frame: frame => screen.show(frame),
    begun: () => {
      for (const wanted of [[], packages]) connection.gmcp('Core.Supports.Set', wanted);
    },
    lost: () => screen.note('You were away for so long that you have left the world. Come in again.'),
    missed: frames => screen.note(`${frames} lines could not be kept while you were away.`),
    state: state => {
      if (state === 'over') window.document.body.classList.add('at-the-door');
      show(state);
    },
  });
  return connection;
}

function socketUrl({ protocol, host }: Location): string {
  return `${protocol === 'https:' ? 'wss' : 'ws'}://${host}/ws`;
}

function inputFields(find: Find, window: Window & typeof globalThis) {
  return {
    form: find('typed', window.HTMLFormElement),
    line: find('line', window.HTMLInputElement),
    secret: find('secret', window.HTMLInputElement),
    name: find('name', window.HTMLInputElement),
    label: find('question'),
    answers: find('answers'),
  };
}

interface Awake {
  readonly connection: Connection;
  keep(): void;
}

/** A page that goes to sleep keeps its session, and one that wakes up goes on with it. */
function stayAwake(window: Window, { connection, keep }: Awake): void {
  window.addEventListener('pagehide', keep);
  window.addEventListener('online', () => connection.wake());
  window.document.addEventListener('visibilitychange', () => {
    if (window.document.hidden) keep();
    else connection.wake();
  });
}
