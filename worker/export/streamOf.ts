/**
 * Pages of lines as the body of an answer: a page is made when there is room for it, and none any more once
 * nobody reads.
 */
export function streamOf(pages: Generator<readonly string[]>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        for (;;) {
          const { done, value } = pages.next();
          if (done) return controller.close();
          if (value.length === 0) continue;
          return controller.enqueue(encoder.encode(`${value.join("\n")}\n`));
        }
      },
      cancel: () => void pages.return(undefined),
    },
    { highWaterMark: 1 },
  );
}
