/**
 * Writes an element's text where it says something else: the node that holds it stays, so that a browser lays out that line and neither
 * makes anything anew nor asks which styles now apply.
 */
export function changeText(element: Element | null | undefined, text: string): void {
  const [only, more] = element?.childNodes ?? [];
  if (only?.nodeType === 3 && more === undefined) {
    if (only.nodeValue !== text) only.nodeValue = text;
  } else if (element) element.textContent = text;
}
