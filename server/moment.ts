/** A moment as the staff reads it, in UTC: `2026-11-25 09:30`. */
export function moment(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 16).replace('T', ' ');
}
