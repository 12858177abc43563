/** The names in an element's `data-part`, or of the nearest around it. */
function partsOf(target: EventTarget | null): string {
  const element = target instanceof Element ? target.closest<HTMLElement | SVGElement>("[data-part]") : null;
  return element?.dataset.part ?? "";
}

/**
 * Hover or focus of a symbol lights the part of a figure that it means, and the reverse: every element whose `data-part` shares a
 * name gets the class `lit`.
 */
export function linkParts(root: Document = document): void {
  let lit = "";
  const light = (parts: string): void => {
    if (parts === lit) return;
    lit = parts;
    for (const element of root.querySelectorAll("[data-part].lit")) element.classList.remove("lit");
    for (const name of parts.split(" ").filter(Boolean))
      for (const element of root.querySelectorAll(`[data-part~="${CSS.escape(name)}"]`)) element.classList.add("lit");
  };
  // A page that moves below a resting mouse sends this too: what a keyboard has reached stays lit.
  root.addEventListener("pointerover", ({target}) =>
    light(partsOf(target) || partsOf(root.querySelector(":focus-visible")))
  );
  root.addEventListener("focusin", ({target}) => light(partsOf(target)));
  root.addEventListener("focusout", () => light(""));
}
