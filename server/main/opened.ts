/** The key of the configuration that says at which port a door is. */
export type PortKey = 'telnet.port' | 'telnet.tlsPort' | 'telnet.proxyPort' | 'http.port' | 'http.tlsPort';

/** A door that the system does not let the server open. */
export class DoorError extends Error {
  override readonly name = 'DoorError';

  constructor(
    key: PortKey,
    { port, host }: { readonly port: number; readonly host: string },
    cause: unknown,
  ) {
    const flag = `--${key} or AEVUM_${key.replace('.', '_').toUpperCase()}`;
    super(
      `${key} ${port} on ${host} cannot be opened: ${reason(cause)}. Another port is chosen by ${flag}.`,
      { cause },
    );
  }
}

/** Opens a door, and says plainly which one it was where that fails. */
export async function opened<T>(
  key: PortKey,
  place: { readonly port: number; readonly host: string },
  open: () => Promise<T>,
): Promise<T> {
  try {
    return await open();
  } catch (error) {
    throw new DoorError(key, place, error);
  }
}

const reasons: Readonly<Record<string, string>> = {
  EADDRINUSE: 'another program uses it already',
  EACCES: 'this user may not open it',
  EADDRNOTAVAIL: 'this machine does not have that address',
  ENOTFOUND: 'that address is not known',
};

function reason(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return reasons[code] ?? (cause instanceof Error ? cause.message : String(cause));
}
