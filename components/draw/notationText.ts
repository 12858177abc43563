/** The letters of the two notations; the style sheet shows one (see scripts/mathematics.ts for formulas). */
const LETTERS = {f: ["f", "F"], h: ["h", "H"]} as const;

/**
 * Appends a text in which `{f}` and `{h}` stand for the residual and the target function, in both notations, to an SVG text or an
 * HTML element: `notationText(label, "y = {f}(x) + x")`.
 */
export function notationText<E extends Element>(element: E, text: string): E {
  const svg = element.namespaceURI === "http://www.w3.org/2000/svg";
  const span = (notation: "ours" | "papers", letter: string): Element => {
    const node = svg ? document.createElementNS(element.namespaceURI, "tspan") : document.createElement("span");
    node.setAttribute("class", `notation-${notation}`);
    node.setAttribute("font-style", "italic");
    if (!svg) (node as HTMLElement).style.fontStyle = "italic";
    node.textContent = letter;
    return node;
  };
  for (const piece of text.split(/(\{[fh]\})/)) {
    if (piece === "{f}" || piece === "{h}") {
      const [ours, papers] = LETTERS[piece === "{f}" ? "f" : "h"];
      element.append(span("ours", ours), span("papers", papers));
    } else if (piece !== "") element.append(piece);
  }
  return element;
}

/** The same text in plain words, for accessible names. */
export function notationWords(text: string): string {
  return text.replace(/\{([fh])\}/g, "$1");
}
