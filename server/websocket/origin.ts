/** How `http.origins` says that pages from anywhere may open a session. */
const anywhere = '*';

/**
 * Whether a page from `origin` may open a session. `allowed` lists origins with blanks between them (`https://play.example.org`);
 * nothing stands for pages of this server alone, `*` for all. A program that is no browser sends no origin and may come in: nothing
 * here trusts a cookie, so that no page can act for somebody else.
 */
export function mayConnect(origin: string | undefined, host: string | undefined, allowed: string): boolean {
  if (origin === undefined || allowed === anywhere) return true;
  if (allowed.split(' ').includes(origin)) return true;
  return host !== undefined && (origin === `http://${host}` || origin === `https://${host}`);
}
