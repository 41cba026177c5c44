import type { Find } from './element.ts';
import type { Settings, SettingsBook } from './settings.ts';

const panels = ['map', 'you', 'chat', 'things'] as const;

type Panel = (typeof panels)[number];

interface Parts {
  readonly document: Document;
  readonly find: Find;
  readonly settings: SettingsBook;
  /** Whether there is room for one panel only. */
  isNarrow(): boolean;
}

/** Shows and hides the panels, by their buttons and by Alt and a digit; what is hidden stays so. */
export function showPanels({ document, find, settings, isNarrow }: Parts): void {
  const toggle = (panel: Panel) => {
    const others = isNarrow() ? panels.map(it => [it, 'hidden']) : [];
    const wanted = settings.now[panel] === 'shown' ? 'hidden' : 'shown';
    settings.change({ ...Object.fromEntries(others), [panel]: wanted });
  };
  const buttons = new Map(panels.map(panel => [panel, buttonOf(find('panel-buttons'), panel)]));
  for (const [panel, button] of buttons) button.onclick = () => toggle(panel);
  document.addEventListener('keydown', event => {
    const panel = event.altKey ? panels[Number(event.key) - 1] : undefined;
    if (panel === undefined) return;
    event.preventDefault();
    toggle(panel);
  });
  settings.follow(now => show(now, { document, find, buttons }));
}

interface Shown {
  readonly document: Document;
  readonly find: Find;
  readonly buttons: ReadonlyMap<Panel, HTMLElement>;
}

function show(settings: Settings, { document, find, buttons }: Shown): void {
  for (const [panel, button] of buttons) {
    const isShown = settings[panel] === 'shown';
    button.ariaPressed = String(isShown);
    find(panel).hidden = !isShown;
  }
  document.body.classList.toggle(
    'no-panels',
    panels.every(panel => settings[panel] === 'hidden'),
  );
}

function buttonOf(nav: HTMLElement, panel: Panel): HTMLButtonElement {
  const button = nav.querySelector<HTMLButtonElement>(`[data-panel="${panel}"]`);
  if (!button) throw new TypeError(`the page has no button for ${panel}`);
  return button;
}
