/** What the object must know of a socket after it has slept: kept by the platform, beside the socket. */
export interface Listener {
  /** the token's hash: whether it still lives, and whom it lets see what, is asked each time */
  readonly token: string;
  /** the token's own end, in milliseconds since 1970 */
  readonly expires: number;
  /** when it was opened, in milliseconds since 1970 */
  readonly since: number;
  /** the newest version that it was told of */
  readonly version: number;
  /** what it said in this minute: the minute, and how many messages */
  readonly said: readonly [minute: number, times: number];
}

export const listenerOf = (socket: WebSocket): Listener => socket.deserializeAttachment();

export const keep = (socket: WebSocket, listener: Listener): void =>
  socket.serializeAttachment(listener);

/** Sockets are found by the session that opened them. */
export const tagOf = (session: number): string => `session:${session}`;

/** Whether a socket can still be spoken to: one that is closing is still listed for a moment. */
export const isOpen = ({ readyState }: WebSocket): boolean => readyState === WebSocket.OPEN;

/** Says something to a socket; one that has gone meanwhile hears it when it comes back. */
export function tell(socket: WebSocket, text: string): void {
  try {
    if (isOpen(socket)) socket.send(text);
  } catch {
    // gone between the question and the answer
  }
}

/** Closes a socket, once. */
export function close(socket: WebSocket, code: number, reason: string): void {
  try {
    if (isOpen(socket)) socket.close(code, reason);
  } catch {
    // gone already
  }
}

/** Answers the goodbye of a socket, whatever reason it gave. */
export function answerClose(socket: WebSocket): void {
  try {
    socket.close();
  } catch {
    // answered already
  }
}
