/** Copies a link, and says in a sentence how that went. */
export async function copyLink(link: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(link);
    return "The link was copied.";
  } catch {
    return `The browser does not allow copying; the link is ${link}`;
  }
}
