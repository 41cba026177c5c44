/** Words that lie in the store of texts: an object names them by id and digest, and never holds them itself. */
export interface Written {
  readonly text: string;
  readonly digest: string;
}
