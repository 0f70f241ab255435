/** A file as the ledger names it: it stays where it is, and is known by its name, size and content. */
export interface Evidence {
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
}

export async function evidenceOf(file: File): Promise<Evidence> {
  const digest = await crypto.subtle.digest("SHA-256", await file.arrayBuffer());
  const sha256 = [...new Uint8Array(digest)]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("");
  return { name: file.name, size: file.size, sha256 };
}
