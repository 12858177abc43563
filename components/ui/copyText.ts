import * as say from "../words/en/ui/uiWords.js";

/**
 * Copies a text, and says in a sentence how that went.
 * @param name what the text is, in a word: `link`
 */
export async function copyText(text: string, name = "link"): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return say.theWasCopied(name);
  } catch {
    return say.theBrowserDoesNotAllow(name, text);
  }
}
