import {plate, type Plate} from "../../ui/plate.js";
import {rangeControl} from "../../ui/rangeControl.js";
import {whenSeen} from "../../ui/whenSeen.js";
import * as say from "../../words/en/lessons/first/copyConstructionWords.js";
import {copiesComing} from "./copiesComing.js";
import {copyConstruction} from "./copyConstruction.js";

/** Layers of the trained network, and of the deepest one that computes the same. */
const [SHALLOW, DEEP] = [10, 34] as const;
const MOST = DEEP - SHALLOW;

/** The copy across the page: once it is seen, the layers that copy come in between the trained ones; the reader sets how many. */
export function copyHero(title: string): Plate {
  const slider = rangeControl(say.layersThatOnlyCopy, {min: 0, max: MOST, step: 1, value: MOST});
  let drawing: SVGSVGElement | undefined;
  /** As many as were shown last; none before the picture is seen. */
  let shown: number | undefined;
  function tell(count: number): void {
    const name = say.aboveAndBelow(SHALLOW, SHALLOW + count, count);
    drawing?.setAttribute("aria-label", name);
    drawing?.querySelector("title")?.replaceChildren(name);
    drawing?.querySelector(".copied-below")?.replaceChildren(say.layersThatCopy(SHALLOW + count, count));
  }
  const coming = copiesComing((count) => {
    shown = count;
    tell(count);
  });
  const figure = plate({
    title,
    controls: [slider.cell],
    className: "copy-picture",
    widest: 1240,
    draw(width) {
      if (drawing?.getAttribute("width") === String(width)) return drawing;
      drawing = copyConstruction({shallow: SHALLOW, deep: DEEP, width});
      coming.draw([...drawing.querySelectorAll<SVGGElement>(".copying")]);
      if (shown !== undefined) tell(shown);
      return drawing;
    }
  });
  figure.element.classList.add("copy-hero");
  slider.input.addEventListener("input", () => coming.show(slider.value));
  // On paper, and where nobody can tell what is seen, all are there.
  const all = (): void => coming.show(slider.value, true);
  addEventListener("beforeprint", all);
  let isShown = false;
  const stopSeeing = whenSeen(figure.element, (isSeen) => {
    if (!isSeen || isShown) return;
    isShown = true;
    coming.show(slider.value);
  });
  if (!("IntersectionObserver" in globalThis)) all();
  return {
    ...figure,
    stop() {
      removeEventListener("beforeprint", all);
      stopSeeing();
      coming.stop();
      figure.stop();
    }
  };
}
