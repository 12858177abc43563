/** A named region with its heading, hidden until there is something in it. */
export function region(label: string): HTMLElement {
  const section = document.createElement("section");
  section.setAttribute("aria-label", label);
  section.hidden = true;
  const heading = document.createElement("h2");
  heading.textContent = label;
  section.append(heading);
  return section;
}
