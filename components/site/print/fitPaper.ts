import {PAPER_WIDTH} from "../../ui/print/paperWidth.js";

/** What a page's picture may take of a sheet's height under the page's title, in CSS pixels: of Letter, the lower sheet. */
const PAPER_HEIGHT = 640;

/** Pictures of networks: they keep the width that they are drawn for, as nothing is laid out anew for paper. */
const WIDE = ".learning-picture, .network-picture:not(.learning-picture *)";

/** Lets large pictures of a page shrink to the paper, each as a whole, when it is printed: style sheets read the share. */
export function fitPaper(): void {
  addEventListener("beforeprint", () => {
    for (const picture of document.querySelectorAll<HTMLElement>(WIDE)) {
      const {clientWidth: width, clientHeight: height} = picture;
      // One that is folded away has no extent.
      if (width === 0) continue;
      const share = Math.min(1, PAPER_WIDTH / width, PAPER_HEIGHT / Math.max(1, height));
      picture.dataset.fitted = "";
      picture.style.setProperty("--drawn-width", `${width}px`);
      picture.style.setProperty("--paper-share", String(share));
    }
  });
}
