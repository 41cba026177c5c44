const epoch = Date.UTC(2008, 2, 20);
const hourMilliseconds = 60_000;
const hoursInDay = 60;

/** The hour of the game's day at a moment, in milliseconds since 1970. */
export function gameHour(now: number): number {
  return Math.floor((now - epoch) / hourMilliseconds) % hoursInDay;
}

export function isNight(hour: number): boolean {
  return hour < 15 || hour >= 44;
}
