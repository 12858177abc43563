/** A note in two lines, parted at the last space before six tenths of it; one without such a space stays whole. */
export function noteLines(text: string): readonly string[] {
  const at = text.lastIndexOf(" ", 0.6 * text.length) + 1;
  return at > 0 ? [text.slice(0, at), text.slice(at)] : [text];
}
