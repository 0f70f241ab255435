import { useState } from "react";

/** Copies a text; a framed page may be refused the clipboard, and says so. */
export function useCopy() {
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      setCopied(false);
    }
  };
  return { copied, copy };
}
