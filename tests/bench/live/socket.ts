import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { connect, type Socket } from "node:net";

/**
 * A WebSocket that only listens, on a bare socket: a thousand of a full client's would keep the
 * processor busier than the server that is measured.
 */
export async function openSocket(
  port: number,
  path: string,
  protocols: readonly string[],
  take: (text: string) => void,
): Promise<{ close(): void }> {
  const socket = connect({ port, host: "127.0.0.1", noDelay: true });
  await once(socket, "connect");
  socket.write(
    `GET ${path} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\nconnection: Upgrade\r\n` +
      `upgrade: websocket\r\nsec-websocket-version: 13\r\n` +
      `sec-websocket-key: ${randomBytes(16).toString("base64")}\r\n` +
      `sec-websocket-protocol: ${protocols.join(", ")}\r\n\r\n`,
  );
  const rest = await upgraded(socket);
  const read = frames(socket, take);
  socket.on("data", read);
  socket.on("error", () => socket.destroy());
  read(rest);
  return { close: () => socket.destroy() };
}

/** Waits for the answer to the handshake; gives what came behind it. */
function upgraded(socket: Socket): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    let bytes: Buffer = Buffer.alloc(0);
    const end = () => socket.off("data", look).off("close", refuse).off("error", refuse);
    const refuse = () => {
      end();
      socket.destroy();
      reject(new Error(`no WebSocket: ${bytes.toString().slice(0, 400)}`));
    };
    const look = (chunk: Buffer) => {
      bytes = Buffer.concat([bytes, chunk]);
      const headEnd = bytes.indexOf("\r\n\r\n");
      if (headEnd < 0) return;
      if (bytes.toString("latin1", 9, 12) !== "101") return refuse();
      end();
      resolve(bytes.subarray(headEnd + 4));
    };
    socket.on("data", look).on("close", refuse).on("error", refuse);
  });
}

const opcodes = { text: 1, close: 8, ping: 9 };

/** Reads a server's frames: texts are taken, pings answered. A message in pieces is not expected here. */
function frames(socket: Socket, take: (text: string) => void): (chunk: Buffer) => void {
  let bytes: Buffer = Buffer.alloc(0);
  return (chunk) => {
    bytes = bytes.length === 0 ? chunk : Buffer.concat([bytes, chunk]);
    for (let frame = frameOf(bytes); frame; frame = frameOf(bytes)) {
      bytes = bytes.subarray(frame.end);
      if (frame.opcode === opcodes.text) take(frame.payload.toString());
      else if (frame.opcode === opcodes.ping) socket.write(pong(frame.payload));
      else if (frame.opcode === opcodes.close) socket.end();
    }
  };
}

function frameOf(bytes: Buffer) {
  if (bytes.length < 2) return undefined;
  const short = bytes.readUInt8(1) & 127;
  const start = short === 127 ? 10 : short === 126 ? 4 : 2;
  if (bytes.length < start) return undefined;
  const length =
    short === 127
      ? Number(bytes.readBigUInt64BE(2))
      : short === 126
        ? bytes.readUInt16BE(2)
        : short;
  const end = start + length;
  if (bytes.length < end) return undefined;
  return { opcode: bytes.readUInt8(0) & 15, payload: bytes.subarray(start, end), end };
}

/** What a client sends is masked; with zeros it stays as it is. */
const pong = (payload: Buffer) =>
  Buffer.concat([Buffer.from([0x8a, 0x80 | payload.length, 0, 0, 0, 0]), payload]);
