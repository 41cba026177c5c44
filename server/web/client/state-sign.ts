import type { ConnectionState } from './connection.ts';

const words: Readonly<Record<ConnectionState, string>> = {
  connecting: 'Connecting',
  open: 'Connected',
  waiting: 'No connection; trying again',
  over: 'You have left',
  elsewhere: 'This game goes on in another window',
};

/** Shows how it stands with the server, and offers to play again where it does not connect by itself. */
export function showState(
  { sign, answers }: { readonly sign: HTMLElement; readonly answers: HTMLElement },
  again: () => void,
): (state: ConnectionState) => void {
  return state => {
    sign.textContent = words[state];
    sign.classList.toggle('trouble', state === 'waiting' || state === 'elsewhere');
    if (state !== 'over' && state !== 'elsewhere') return;
    const button = sign.ownerDocument.createElement('button');
    button.type = 'button';
    button.textContent = state === 'over' ? 'Play again' : 'Go on here';
    button.onclick = () => {
      answers.hidden = true;
      again();
    };
    answers.replaceChildren(button);
    answers.hidden = false;
    button.focus();
  };
}
