/** Words of the live channel that need no schema: the pane uses them without loading zod. */

/** The subprotocol, and the only one that the server names in its answer. */
export const liveProtocol = "xingji.live.1";

/**
 * What a client offers: the token travels beside the subprotocol, since a browser can set no header on a
 * socket, and an address would end up in logs.
 */
export const liveProtocols = (token: string): string[] => [liveProtocol, `bearer.${token}`];

/** Written exactly so, it is answered without waking anybody. */
export const livePing = '{"type":"ping"}';
export const livePong = '{"type":"pong"}';

/** Why the server closes a socket. */
export const liveCodes = {
  /** only text is understood */
  binary: 1003,
  /** more than 1 KB */
  tooLarge: 1009,
  /** the server failed; what is missed is told on the way back */
  failed: 1011,
  /** neither a ping nor a version */
  notUnderstood: 4400,
  /** the token has expired or was revoked */
  ended: 4401,
  /** too many messages */
  flood: 4429,
} as const;
