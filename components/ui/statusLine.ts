/** The one polite status region of a laboratory. */
export function statusLine(text = ""): HTMLParagraphElement {
  const line = document.createElement("p");
  line.className = "status";
  line.setAttribute("role", "status");
  line.textContent = text;
  return line;
}
