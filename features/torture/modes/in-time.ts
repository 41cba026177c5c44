const mostSeconds = 30;

/** What some work gives. @throws it takes so long that it will never end */
export async function inTime<Result>(work: Promise<Result>): Promise<Result> {
  let late: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    late = setTimeout(
      () => reject(new Error(`it takes more than ${mostSeconds} seconds`)),
      mostSeconds * 1000,
    );
  });
  return Promise.race([work, limit]).finally(() => clearTimeout(late));
}
