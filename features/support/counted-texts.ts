import type { TextStore } from '../../storage/text-store.ts';
import type { Busy } from './busy.ts';

/** A store of texts whose writing is waited for. */
export function countedTexts(store: TextStore, busy: Busy): TextStore {
  return {
    keep: texts => busy.during(store.keep(texts)),
    find: id => store.find(id),
    forget: ids => busy.during(store.forget(ids)),
    list: start => store.list(start),
    close: () => store.close(),
  };
}
