/** Another form of a reply than JSON. */
export interface View<Reply> {
  readonly headers: Readonly<Record<string, string>>;
  readonly make: (reply: Reply) => string | Uint8Array<ArrayBuffer>;
}
