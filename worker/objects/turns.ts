/**
 * Runs tasks one after the other. A Durable Object may start another request while one waits for a
 * digest; what reads the end of the chain and appends to it must not be interleaved like that.
 */
export function turns(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const turn = last.then(task);
    last = turn.catch(() => undefined);
    return turn;
  };
}
