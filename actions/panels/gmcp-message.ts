/** Data as a client reads it. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** One message of GMCP, whatever door it leaves by: `Room.Info` and its data. */
export interface GmcpMessage {
  /** Package and message: `Char.Items.List`. */
  readonly name: string;
  readonly body?: Json;
  /** The package that clients list to get it, where the name does not begin with it. */
  readonly under?: string;
}
