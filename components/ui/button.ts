/** A push button; `primary` for the one thing that a reader came for. */
export function button(label: string, click: () => void, primary = false): HTMLButtonElement {
  const node = document.createElement("button");
  node.type = "button";
  node.textContent = label;
  node.classList.toggle("primary", primary);
  node.addEventListener("click", click);
  return node;
}
