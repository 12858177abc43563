/** Width of the paper between its margins, and of a page beside its own, in CSS pixels: A4, a little less than Letter. */
const PAPER = 610;

/** Pictures of networks on one line: they keep the width that they are drawn for, as nothing is laid out anew for paper. */
const WIDE = ".learning-picture, .line-picture";

/** Lets wide pictures of a page shrink to the paper, each as a whole, when it is printed: style sheets read the share. */
export function fitPaper(): void {
  addEventListener("beforeprint", () => {
    for (const picture of document.querySelectorAll<HTMLElement>(WIDE)) {
      const width = Math.max(1, picture.clientWidth);
      picture.style.setProperty("--drawn-width", `${width}px`);
      picture.style.setProperty("--paper-share", String(Math.min(1, PAPER / width)));
    }
  });
}
