import { createHash } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import type { Duplex } from "node:stream";
import { liveProtocol } from "../../../shared/index.ts";

/** One end of a socket, as RFC 6455 has it: short texts only. */
export interface Peer {
  /** path and query that were asked for */
  readonly path: string;
  /** what the client offered as subprotocols */
  readonly offered: string;
  readonly heard: string[];
  say(message: object): void;
  close(code: number): void;
  /** the line is cut without a word */
  cut(): void;
  isGone(): boolean;
}

const guid = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
const accept = (key: string) =>
  createHash("sha1")
    .update(key + guid)
    .digest("base64");

const frame = (opcode: number, body: Buffer) =>
  Buffer.concat([Buffer.from([0x80 | opcode, body.length]), body]);

/** A real server of WebSockets on localhost. Where it refuses, the upgrade is answered with 401. */
export async function socketServer() {
  const peers: Peer[] = [];
  const state = { refuses: false };
  const server = createServer((_, reply) => void reply.writeHead(426).end());
  server.on("upgrade", ({ headers, url = "" }, line) => {
    if (state.refuses) return void line.end("HTTP/1.1 401 Unauthorized\r\n\r\n");
    const key = headers["sec-websocket-key"] ?? "";
    line.write(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept(key)}\r\nSec-WebSocket-Protocol: ${liveProtocol}\r\n\r\n`,
    );
    peers.push(peerOf(line, url, String(headers["sec-websocket-protocol"])));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  const stop = () =>
    new Promise<void>((done) => {
      for (const peer of peers) peer.cut();
      server.close(() => done());
    });
  return { url: `ws://127.0.0.1:${port}/api/v1/live`, peers, state, stop };
}

function peerOf(line: Duplex, path: string, offered: string): Peer {
  const heard: string[] = [];
  let gone = false;
  line.on("close", () => {
    gone = true;
  });
  line.on("error", () => undefined);
  line.on("data", (bytes: Buffer) => {
    for (const { opcode, text } of framesIn(bytes)) {
      if (opcode === 1) heard.push(text);
      if (opcode === 8) line.end(frame(8, Buffer.alloc(0)));
    }
  });
  return {
    ...{ path, offered, heard },
    say: (message) => void line.write(frame(1, Buffer.from(JSON.stringify(message)))),
    close(code) {
      const body = Buffer.alloc(2);
      body.writeUInt16BE(code);
      line.write(frame(8, body));
    },
    cut: () => void (line as Socket).destroy(),
    isGone: () => gone,
  };
}

/** What a client sends is masked; what is longer than 125 bytes is none of the pane's. */
function* framesIn(bytes: Buffer): Generator<{ opcode: number; text: string }> {
  for (let at = 0; at + 6 <= bytes.length; ) {
    const opcode = (bytes[at] ?? 0) & 0x0f;
    const length = (bytes[at + 1] ?? 0) & 0x7f;
    const mask = bytes.subarray(at + 2, at + 6);
    const body = bytes.subarray(at + 6, at + 6 + length);
    const text = Buffer.from(body.map((byte, place) => byte ^ (mask[place % 4] ?? 0))).toString();
    yield { opcode, text };
    at += 6 + length;
  }
}
