/** How tall a page is within another, as it tells it: `{shortcut: {height}}`, in CSS pixels. */
export interface HeightMessage {
  readonly shortcut: {readonly height: number};
}

/**
 * Shows of a page one plate alone: those around it are marked as its way, what stands beside the way is hidden by the style sheet.
 * What is folded on the way, or waits for another plate's guess, opens.
 */
export function showPlate(plate: Element, main: Element): void {
  plate.setAttribute("data-shown", "");
  for (let node = plate.parentElement; node !== null && main.contains(node); node = node.parentElement) {
    node.setAttribute("data-way", "");
    node.classList.remove("awaits-guess");
    if (node instanceof HTMLDetailsElement) node.open = true;
  }
}

/** Links lead to the book, seen from one folder below it, and open beside the page that this one stands in. */
export function leadOut(root: ParentNode): void {
  for (const link of root.querySelectorAll<HTMLAnchorElement>("a[href]:not([target])")) {
    const href = link.getAttribute("href") ?? "";
    if (href.startsWith("#")) continue;
    if (href.startsWith("./")) link.setAttribute("href", `.${href}`);
    link.target = "_blank";
    link.rel = "noopener";
  }
}

/**
 * What a page below `embed/` runs: it waits for its plate, and tells the page around it how tall it is, whenever that changes.
 * @param tell hears the height; the page around this one may be anybody's, and learns nothing else
 */
export function embedded(root: Document, tell: (message: HeightMessage) => void): void {
  const id = root.documentElement.dataset.embed ?? "";
  const main = root.querySelector("main");
  if (main === null) return;
  const look = (): void => {
    const plate = main.querySelector(`[data-plate="${CSS.escape(id)}"]:not([data-shown])`);
    if (plate) showPlate(plate, main);
    leadOut(main);
  };
  look();
  new MutationObserver(look).observe(main, {childList: true, subtree: true});
  let told = 0;
  new ResizeObserver(() => {
    const height = Math.ceil(root.body.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    tell({shortcut: {height}});
  }).observe(root.body);
}
