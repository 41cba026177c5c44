import type { Socket } from 'node:net';
import { createServer } from 'node:net';
import { answerBytes, heardBytes, ownSpeech, promptEnd } from './bare-answers.ts';

/**
 * The bare server that Aevum is measured against, in a process of its own. Every line is answered with 600 bytes; with
 * the word `crowd` every line is sent to all who are connected instead, as a room full of players hears it.
 */
const answer = padded('', answerBytes);
const heard = padded('', heardBytes);
const said = padded(ownSpeech, heardBytes);
const connected = new Set<Socket>();

function padded(text: string, bytes: number): Buffer {
  return Buffer.from(text.padEnd(bytes - promptEnd.length, '.') + promptEnd, 'latin1');
}

function answerLine(socket: Socket): void {
  socket.write(answer);
}

function tellCrowd(speaker: Socket): void {
  for (const socket of connected) socket.write(socket === speaker ? said : heard);
}

const take = process.argv[2] === 'crowd' ? tellCrowd : answerLine;

function readLines(socket: Socket): void {
  let begun = '';
  socket.setEncoding('latin1').on('data', (chunk: string) => {
    const lines = (begun + chunk).split('\n');
    begun = lines.pop() ?? '';
    for (const _ of lines) take(socket);
  });
}

const server = createServer({ noDelay: true }, socket => {
  connected.add(socket);
  socket.on('close', () => connected.delete(socket)).on('error', () => socket.destroy());
  readLines(socket);
});

server.listen({ host: '127.0.0.1', port: 0, backlog: 4096 }, () => {
  const address = server.address();
  if (typeof address === 'object' && address) console.log(`telnet: 127.0.0.1:${address.port}\nready`);
});
process.once('SIGTERM', () => process.exit());
