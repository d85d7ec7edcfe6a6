/** Puts a text on the clipboard; false where a frame or a page allows that to nobody. */
export async function isCopied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
