import { z } from 'zod';

/** A message of GMCP from a client: its name, and its values as JSON. */
export interface ClientGmcp {
  readonly name: string;
  readonly json: string;
}

/** A protocol whose binary messages are text: what its text messages are, if it has any. */
export interface TextProtocol {
  readonly name: string;
  toClient?(name: string, json: string): string;
  /** Nothing where the message is none that is understood. */
  fromClient?(text: string): ClientGmcp | undefined;
}

const gmcpMessage = /^([A-Za-z][\w.-]{0,99})(?:\s+([\s\S]*))?$/;
const envelope = z.object({
  proto: z.string().regex(/^gmcp$/i),
  id: z.string().regex(/^[A-Za-z][\w.-]{0,99}$/),
  data: z.string(),
});

/** The protocols of mudstandards.org that know no telnet, by our preference. */
export const textProtocols: readonly TextProtocol[] = [
  {
    name: 'gmcp.mudstandards.org',
    toClient: (name, json) => `${name} ${json}`,
    fromClient(text) {
      const [, name, json = ''] = gmcpMessage.exec(text) ?? [];
      return name === undefined ? undefined : { name, json };
    },
  },
  {
    name: 'json.mudstandards.org',
    toClient: (id, data) => JSON.stringify({ proto: 'gmcp', id, data }),
    fromClient: fromEnvelope,
  },
  { name: 'terminal.mudstandards.org' },
];

function fromEnvelope(text: string): ClientGmcp | undefined {
  try {
    const { success, data } = envelope.safeParse(JSON.parse(text));
    return success ? { name: data.id, json: data.data } : undefined;
  } catch {
    return undefined;
  }
}
