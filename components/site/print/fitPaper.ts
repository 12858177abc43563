import {PAPER_WIDTH} from "../../ui/print/paperWidth.js";

/** What a page's picture may take of a sheet's height under the page's title, in CSS pixels: of Letter, the lower sheet. */
const PAPER_HEIGHT = 640;

/** Pictures of networks. */
const WIDE = ".learning-picture, .result-picture, .network-picture:not(.learning-picture *, .result-picture *)";
/** Large networks would stand upright in the paper's width, higher than a sheet, and where three digits stand under each unit they would touch. */
const KEPT = ".line-picture, .cut-picture *";

/** Has a picture drawn for the width that it has. @returns whether it can be */
const drawnAnew = (picture: HTMLElement): boolean => !picture.dispatchEvent(new Event("resize", {cancelable: true}));

/** Gives a picture the paper's width, so that its words stay as large as they are; one that is drawn for a width of its own keeps it. */
function narrow(picture: HTMLElement): void {
  if (picture.clientWidth <= PAPER_WIDTH || picture.matches(KEPT)) return;
  picture.style.width = `${PAPER_WIDTH}px`;
  if (!drawnAnew(picture)) picture.style.width = "";
}

/** Lets large pictures of a page be drawn for paper when it is printed, and shrink to it as a whole where they are still larger: style sheets read the share. */
export function fitPaper(): void {
  const pictures = (): NodeListOf<HTMLElement> => document.querySelectorAll<HTMLElement>(WIDE);
  /** Where the page is laid out for paper already, its pictures have that width. */
  const isLaidOut = (): boolean => matchMedia("print").matches;
  addEventListener("beforeprint", () => {
    for (const picture of pictures()) {
      if (!isLaidOut()) narrow(picture);
      const {clientWidth: width, clientHeight: height} = picture;
      // One that is folded away has no extent.
      if (width === 0) continue;
      const share = Math.min(1, PAPER_WIDTH / width, PAPER_HEIGHT / Math.max(1, height));
      picture.dataset.fitted = "";
      picture.style.setProperty("--drawn-width", `${width}px`);
      picture.style.setProperty("--paper-share", String(share));
    }
  });
  addEventListener("afterprint", () => {
    for (const picture of pictures()) {
      if (picture.style.width === "") continue;
      picture.style.width = "";
      drawnAnew(picture);
    }
  });
}
