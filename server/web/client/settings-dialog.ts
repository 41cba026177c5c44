import type { Find } from './element.ts';
import type { SettingsBook } from './settings.ts';

interface Parts {
  readonly window: Window & typeof globalThis;
  readonly find: Find;
  readonly settings: SettingsBook;
}

/** Joins the dialog, the settings and the page: a choice shows at once. */
export function showSettings({ window, find, settings }: Parts): void {
  const dialog = find('settings', window.HTMLDialogElement);
  const form = find('settings-form', window.HTMLFormElement);
  const choosers = [...form.querySelectorAll('select')];
  find('open-settings').onclick = () => {
    for (const chooser of choosers)
      chooser.value = new Map(Object.entries(settings.now)).get(chooser.name) ?? '';
    dialog.showModal();
  };
  form.onchange = () => settings.change(Object.fromEntries(choosers.map(it => [it.name, it.value])));
  dialog.onclose = () => find('line').focus();
  settings.follow(({ theme, size, face, motion, speech }) => {
    const { dataset } = window.document.documentElement;
    if (theme === 'system') delete dataset.theme;
    else dataset.theme = theme;
    Object.assign(dataset, { size, face, motion });
    find('log').ariaLive = speech;
  });
}
