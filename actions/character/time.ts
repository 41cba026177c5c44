import { gameTime, monthName, timeOfDay } from '../../domain/calendar.ts';
import { action } from '../action.ts';

/** The time of the day in the game. */
export const time = action({
  verbs: ['time'],
  usage: 'time',
  help: 'Tells you what time of the day it is. A day of the game has sixty hours and lasts one of yours.',
  topic: 'looking',
  parse: ({ rest }) => (rest === '' ? {} : undefined),
  run: tx => tx.tell(`It is ${timeOfDay(gameTime(tx.now))}.`),
});

/** The date in the game. */
export const date = action({
  verbs: ['date'],
  usage: 'date',
  help: 'Tells you the day, the month and the year of the game. A month has twenty-four days, a year twelve months.',
  topic: 'looking',
  parse: ({ rest }) => (rest === '' ? {} : undefined),
  run(tx) {
    const today = gameTime(tx.now);
    tx.tell(`It is day ${today.day} of the ${monthName(today)} in the year ${today.year}.`);
  },
});
