/**
 * Copies a text, and says in a sentence how that went.
 * @param name what the text is, in a word: `link`
 */
export async function copyText(text: string, name = "link"): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return `The ${name} was copied.`;
  } catch {
    return `The browser does not allow copying; the ${name} is ${text}`;
  }
}
