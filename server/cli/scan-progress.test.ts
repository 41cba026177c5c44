import assert from 'node:assert/strict';
import { it } from 'node:test';
import { ScanProgress } from './scan-progress.ts';

it('a scan draws a bar on a terminal, now and then, and takes it away', () => {
  const scan = { read: 25, bytes: 100 };
  let now = 0;
  const shown: string[] = [];
  const screen = { isTTY: true, write: (text: string) => void shown.push(text) };
  const progress = new ScanProgress(scan, screen, () => now);
  progress.clear();
  progress.draw(1);
  now = 99;
  progress.draw(2);
  now = 100;
  scan.read = 100;
  progress.draw(3);
  progress.clear();
  progress.clear();
  const bars = [
    `\r[${'#'.repeat(8)}${'.'.repeat(22)}] 25 %, 1 frames `,
    `\r[${'#'.repeat(30)}] 100 %, 3 frames `,
  ];
  assert.deepEqual(shown, [...bars, '\r\u001b[K']);
  const blind = new ScanProgress(scan, { write: () => assert.fail('nobody sees it') }, () => now);
  blind.draw(1);
  blind.clear();
});
