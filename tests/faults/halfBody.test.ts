import { beforeAll, expect, it } from "vitest";
import { build } from "../../scripts/build.ts";
import { call } from "./support/api.ts";
import { checkedChain } from "./support/chain.ts";
import { handIn, makeDistrict, signIn, submission } from "./support/district.ts";
import { dataFolder, fileOf } from "./support/files.ts";
import { expectDiscreet } from "./support/log.ts";
import { start } from "./support/product.ts";
import { inHalves, open, submissionHead, untilClosed } from "./support/rawClient.ts";

beforeAll(build);

const body = JSON.stringify(submission("b1", 1));
const bytes = Buffer.byteLength(body);

/** What is sent behind the head of a submission, and the status that it gets before the connection ends. */
const halves: readonly (readonly [string, string, number])[] = [
  ["half a body", `content-length: ${bytes}\r\n\r\n${body.slice(0, 300)}`, 400],
  ["a body shorter than announced", `content-length: ${bytes + 1}\r\n\r\n${body}`, 400],
  ["a body longer than announced", `content-length: ${bytes - 1}\r\n\r\n${body}`, 400],
  ["no length at all", `\r\n${body}`, 400],
  ["a length below nothing", `content-length: -1\r\n\r\n${body}`, 400],
  ["a length that is no number", `content-length: much\r\n\r\n${body}`, 400],
  ["a length beyond all numbers", `content-length: ${"9".repeat(30)}\r\n\r\n${body}`, 400],
  ["two lengths", `content-length: ${bytes}\r\ncontent-length: 5\r\n\r\n${body}`, 400],
  ["a length beyond the limit", `content-length: 99000000\r\n\r\n${body}`, 413],
  ["half a chunk", `transfer-encoding: chunked\r\n\r\nfff\r\n${body.slice(0, 300)}`, 400],
  ["a chunk without a size", `transfer-encoding: chunked\r\n\r\nzz\r\n${body}`, 400],
  ["chunks without an end", `transfer-encoding: chunked\r\n\r\n5\r\n{"bra\r\n`, 400],
];

it("stores nothing of a request that did not come whole, and says so", async () => {
  const dataDir = dataFolder();
  const product = await start(dataDir);
  const { port, url } = product;
  await makeDistrict(url, "half");
  const [bearer = ""] = await signIn(url, "half", [{ role: "branch", branch: "b1" }]);
  for (const [name, rest, status] of halves) {
    const socket = await open(port);
    const answer = untilClosed(socket);
    socket.end(submissionHead(bearer, "half") + rest);
    const text = await answer;
    expect(text.slice(0, 12), name).toBe(`HTTP/1.1 ${status}`);
    expect(text, name).not.toMatch(/sqlite|\bat \//i);
  }
  // Cut off without a word, at any place.
  const [first] = inHalves(bearer, "half", submission("b1", 1));
  for (const length of [1, 40, 200, 400, first.length]) {
    const socket = await open(port);
    const closed = untilClosed(socket);
    socket.write(first.slice(0, length), () => socket.resetAndDestroy());
    expect(await closed).toBe("");
  }
  expect((await call(url, "GET", "/submissions/b1", { bearer })).status).toBe(404);
  // The key of what did not come whole is free.
  const whole = { bearer, key: "half", body };
  expect((await call(url, "POST", "/submissions", whole)).status).toBe(201);
  expect((await handIn(url, bearer, submission("b1", 2))).number).toBe(2);
  await product.stop();
  expectDiscreet(product, [bearer]);
  expect(checkedChain(fileOf(dataDir, "half"))).toHaveLength(2);
});
