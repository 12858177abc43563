import {button} from "../button.js";
import {copyText} from "../copyText.js";
import {element} from "../element.js";
import {pageSuffix} from "./pageSuffix.js";
import * as say from "../../words/en/ui/uiEmbedWords.js";

/** Height of a frame beyond that of the plate, in CSS pixels: the line that leads back, and what is around both. */
const AROUND = 72;

const quoted = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

/**
 * The frame that shows a plate on another page.
 * @param page address of the page that the plate stands on
 * @param height CSS pixels to begin with; the frame tells its own by `postMessage`
 */
export function embedFrame(id: string, page: string, title: string, height: number): string {
  const {href} = new URL(`embed/${id}${pageSuffix(page)}`, page);
  return `<iframe src="${quoted(href)}" title="${quoted(title)}" width="100%" height="${height}" style="border:0" loading="lazy" allow="clipboard-write"></iframe>`;
}

/** Height of a plate in CSS pixels; one whose own box is undone by a style has its parts'. */
const heightOf = (plate: HTMLElement): number =>
  plate.offsetHeight ||
  [...plate.children].reduce((sum, child) => sum + (child instanceof HTMLElement ? heightOf(child) : 0), 0);

/**
 * Makes a plate one that other pages can show: names it, and puts `Embed` at its foot, which copies its frame. The build makes a page
 * for each one that a page of the book names, as a word in quotes. On that page there is no button.
 * @param id its address below `embed/`
 */
export function embeddable(id: string, plate: HTMLElement): HTMLElement {
  plate.dataset.plate = id;
  if (document.documentElement.dataset.embed !== undefined) return plate;
  const said = element("span", {});
  said.setAttribute("aria-live", "polite");
  const copy = button(say.embed, () => {
    const title = document.querySelector("h1")?.textContent ?? "";
    const frame = embedFrame(id, location.href, `Shortcut: ${title}`, heightOf(plate) - line.offsetHeight + AROUND);
    void copyText(frame, say.frameForYourPage).then((words) => (said.textContent = words));
  });
  copy.title = say.copyAFrameThatShows;
  // The page that shows the plate alone has no such line.
  const line = element("p", {className: "embed-line"}, copy, " ", said);
  // Of what is asked first the figure has a line at its foot: it stands there, and comes with the figure.
  const asked = plate.matches(".prediction") ? plate.querySelector(":scope > figure") : null;
  (asked ?? plate).append(line);
  return plate;
}
