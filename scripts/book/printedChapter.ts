/** What a chapter of the printed book is made of. */
export interface Chapter {
  /** Its `main`, as HTML: ids, and what refers to them, begin with the chapter's name. */
  readonly html: string;
  /** Addresses of its style sheets. */
  readonly sheets: readonly string[];
  /** Texts of its own style elements. */
  readonly styles: readonly string[];
}

/** Attributes that name other elements by their ids. */
const REFERENCES = ["for", "aria-labelledby", "aria-describedby", "aria-controls", "headers", "list"];
/** Layout that a canvas has by rules on its kind, which a picture in its place does not meet. */
const LAID_OUT = ["position", "left", "top", "width", "height", "display", "margin"] as const;

/** The id that a place of a page has in the book; that of the page itself without a place. */
export const placeInBook = (page: string, id = ""): string => (id === "" ? `page-${page}` : `${page}--${id}`);

/** Puts a picture of what is drawn in the place of each canvas, in the copy of a tree that holds it. */
function pictures(original: Element, copy: Element): void {
  const copies = copy.querySelectorAll("canvas");
  original.querySelectorAll("canvas").forEach((canvas, i) => {
    const image = document.createElement("img");
    image.className = canvas.className;
    image.alt = canvas.getAttribute("aria-label") ?? "";
    const style = getComputedStyle(canvas);
    for (const name of LAID_OUT) image.style[name] = style[name];
    if (canvas.width > 0 && canvas.height > 0) image.src = canvas.toDataURL();
    copies[i]?.replaceWith(image);
  });
}

/** Gives ids their chapter's name, and all that refers to them. */
function renamed(root: Element, page: string): void {
  const own = new Set([...root.querySelectorAll("[id]")].map(({id}) => id));
  const named = (id: string): string => (own.has(id) ? placeInBook(page, id) : id);
  for (const node of root.querySelectorAll("*"))
    for (const {name, value} of node.attributes) {
      if (name === "id") node.setAttribute(name, named(value));
      else if (REFERENCES.includes(name)) node.setAttribute(name, value.split(" ").map(named).join(" "));
      else if (node.tagName !== "A" && /^(xlink:)?href$/.test(name) && value.startsWith("#"))
        node.setAttribute(name, `#${named(value.slice(1))}`);
      else if (value.includes("url("))
        node.setAttribute(
          name,
          value.replace(/url\((["']?)[^"')]*#([^"')]+)\1\)/g, (_, __, id: string) => `url(#${named(id)})`)
        );
    }
}

/** Where a page lies on the published site. */
const addressOf = (page: string, site: string): string => `${site}${page === "index" ? "" : page}`;

/** Leads links to the book's own places; to the site where the book has no such page, and nowhere where that is unknown. */
function bound(root: Element, page: string, pages: readonly string[], site: string): void {
  for (const link of root.querySelectorAll<HTMLAnchorElement>("a[href]")) {
    const {origin, pathname, hash} = new URL(link.getAttribute("href") ?? "", location.href);
    if (origin !== location.origin) continue;
    const to = pathname.slice(1).replace(/\.html$/, "") || "index";
    // A link of a laboratory holds its settings, which are no place.
    const isPlace = !hash.includes("=");
    if (isPlace && to === page && hash !== "") link.setAttribute("href", `#${placeInBook(page, hash.slice(1))}`);
    else if (isPlace && pages.includes(to)) link.setAttribute("href", `#${placeInBook(to, hash.slice(1))}`);
    else if (site !== "") link.setAttribute("href", `${addressOf(to, site)}${hash}`);
    else link.removeAttribute("href");
  }
}

/**
 * The page that is open here, as a chapter.
 * @param page its name in the book, as in its address
 * @param pages names of all pages of the book
 * @param site address of the published site with a slash at its end, or empty
 */
export function printedChapter(page: string, pages: readonly string[], site: string): Chapter {
  const main = document.querySelector("#observablehq-main");
  if (main === null) throw new Error(`${page} has no main part`);
  const copy = main.cloneNode(true) as HTMLElement;
  pictures(main, copy);
  for (const node of copy.querySelectorAll("script, template")) node.remove();
  if (site === "") delete copy.dataset.address;
  else copy.dataset.address = addressOf(page, site);
  bound(copy, page, pages, site);
  renamed(copy, page);
  return {
    html: `<section class="chapter" id="${placeInBook(page)}">${copy.outerHTML}</section>`,
    sheets: [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].map(({href}) => href),
    styles: [...document.querySelectorAll("head style")].map(({textContent}) => textContent)
  };
}
