type Kind<T extends HTMLElement> = new () => T;

/** Finds the elements of the page by their ids. @throws where the page does not have it */
export function element(document: Document) {
  function find(id: string): HTMLElement;
  function find<T extends HTMLElement>(id: string, kind: Kind<T>): T;
  function find(id: string, kind: Kind<HTMLElement> = HTMLElement): HTMLElement {
    const found = document.getElementById(id);
    if (found instanceof kind) return found;
    throw new TypeError(`the page has no ${kind.name} with the id ${id}`);
  }
  return find;
}

/** Finds an element of the page by its id. */
export type Find = ReturnType<typeof element>;
