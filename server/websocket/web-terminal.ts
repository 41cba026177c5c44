import type { Terminal } from '../wire.ts';

/** What is known of every browser before it says more. */
export const webTerminal: Terminal = {
  width: 80,
  height: 24,
  colour: '256',
  charset: 'utf-8',
  links: 'none',
  screenReader: false,
  client: 'the web client',
};
