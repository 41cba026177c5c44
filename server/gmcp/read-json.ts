/** The deepest that what a client sends may be nested. */
const deepest = 32;

/** What JSON from a client says; `undefined` where there is none, or where it is no JSON or nested too deep. */
export function readJson(text: string): unknown {
  if (text.trim() === '' || isTooDeep(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Counts brackets, also those within strings: a client that sends so many of them is refused all the same. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (character === '[' || character === '{') depth += 1;
    else if (character === ']' || character === '}') depth -= 1;
    if (depth > deepest) return true;
  }
  return false;
}
