import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Line } from '../../actions/text/message.ts';
import { channelText } from './channel-text.ts';

const bob = { meaning: 'player', text: 'Bob' } as const;
const plain = (text: string) => ({ meaning: 'plain', text }) as const;
const chat = (...lines: Line[]) => channelText({ channel: 'chat', lines })?.body;

describe('talk as data', () => {
  it('says who said what, and how', () => {
    const said = [bob, plain(' says, "'), { meaning: 'speech', text: 'Hello.' } as const, plain('"')];
    assert.deepEqual(chat(said), { channel: 'say', talker: 'Bob', text: 'Bob says, "Hello."' });
    assert.deepEqual(
      chat([plain('You tell '), bob, plain(', "'), { meaning: 'tell', text: 'Hi.' }, plain('"')]),
      {
        channel: 'tell',
        talker: 'You',
        text: 'You tell Bob, "Hi."',
      },
    );
    assert.deepEqual(chat([bob, plain(' waves.')]), { channel: 'emote', talker: 'Bob', text: 'Bob waves.' });
    assert.deepEqual(chat([plain('[Newbie] '), bob, plain(': Where am I?')]), {
      channel: 'newbie',
      talker: 'Bob',
      text: '[Newbie] Bob: Where am I?',
    });
    assert.deepEqual(chat([plain('Something hums.')]), {
      channel: 'emote',
      talker: '',
      text: 'Something hums.',
    });
  });

  it('is nothing where nobody talks', () => {
    assert.equal(channelText({ channel: 'main', lines: [[plain('It rains.')]] }), undefined);
  });
});
