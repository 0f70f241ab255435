import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { type HttpAnswer, readAnswer } from "./readAnswer.ts";

/** The longest that an answer may take, in milliseconds: a service that says nothing has failed. */
const patience = 30_000;

/**
 * A keep-alive connection that sends exactly the bytes it is given, which no client library would. It is
 * opened anew where the server has closed it.
 */
export class Connection {
  readonly #port: number;
  #socket: Socket | undefined;

  constructor(port: number) {
    this.#port = port;
  }

  /** Sends a request's bytes and gives the answer; `isBare`: an answer without a body is expected (HEAD). */
  async ask(bytes: Buffer, isBare: boolean): Promise<HttpAnswer> {
    const socket = await this.#open();
    const answer = read(socket, isBare);
    socket.write(bytes);
    const got = await answer;
    if (got.closes) this.close();
    return got;
  }

  close(): void {
    this.#socket?.destroy();
    this.#socket = undefined;
  }

  async #open(): Promise<Socket> {
    if (this.#socket && !this.#socket.destroyed && this.#socket.writable) return this.#socket;
    const socket = connect({ port: this.#port, host: "127.0.0.1", noDelay: true });
    socket.on("error", () => undefined);
    await once(socket, "connect");
    this.#socket = socket;
    return socket;
  }
}

/** Resolves with the answer once all of it is there; what is cut short, or never comes, is said so. */
function read(socket: Socket, isBare: boolean): Promise<HttpAnswer> {
  return new Promise((resolve, reject) => {
    let bytes: Buffer = Buffer.alloc(0);
    const end = (settle: () => void) => {
      clearTimeout(late);
      socket.off("data", take).off("close", gone);
      settle();
    };
    const gone = () => {
      const last = readAnswer(bytes, isBare, true);
      end(() => (last ? resolve(last) : reject(new Error(`hung up after ${bytes.length} bytes`))));
    };
    const late = setTimeout(() => end(() => reject(new Error("no answer in 30 s"))), patience);
    const take = (chunk: Buffer) => {
      bytes = bytes.length === 0 ? chunk : Buffer.concat([bytes, chunk]);
      const whole = readAnswer(bytes, isBare, false);
      if (whole) end(() => resolve(whole));
    };
    socket.on("data", take).once("close", gone);
  });
}
