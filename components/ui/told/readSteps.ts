/** What follows the reader through the paragraphs. */
export interface StepReader {
  /** Brings a section to the line at which it is read. */
  readonly to: (step: number) => void;
  /** The picture has another height, or the screen another size. */
  readonly measure: () => void;
  readonly stop: () => void;
}

/** The lowest line at which a section is read, as a share of the screen's height. */
const LOWEST = 0.9;
/** How far over the line a section begins that is brought there. CSS pixels. */
const ABOVE = 36;

/**
 * Tells which of some sections the reader is at as the page scrolls: the one that crosses a line. `wanted`: how far below the
 * screen's top that line is, in CSS pixels.
 */
export function readSteps(
  sections: readonly HTMLElement[],
  onStep: (step: number) => void,
  wanted: () => number
): StepReader {
  let observer: IntersectionObserver | undefined;
  let line = -1;
  let height = -1;
  const lineNow = (): number => Math.round(Math.min(LOWEST * globalThis.innerHeight, wanted()));
  let read = -1;
  /** The observer only wakes: what it has seen may be a place that the page has left since. A new line alone reads nothing again. */
  function tell(isMoved: boolean): void {
    const before = read;
    read = sections.findIndex((section) => {
      const {top, bottom} = section.getBoundingClientRect();
      return top <= line + 2 && bottom > line;
    });
    if (read >= 0 && (isMoved || read !== before)) onStep(read);
  }
  function measure(): void {
    const {innerHeight} = globalThis;
    if (!("IntersectionObserver" in globalThis) || (line === lineNow() && height === innerHeight)) return;
    line = lineNow();
    height = innerHeight;
    observer?.disconnect();
    let isMoved = observer === undefined;
    const wake = (): void => {
      tell(isMoved);
      isMoved = true;
    };
    observer = new IntersectionObserver(wake, {
      rootMargin: `${-line}px 0px ${line + 2 - height}px 0px`
    });
    for (const section of sections) observer.observe(section);
  }
  addEventListener("resize", measure);
  return {
    measure,
    to(step) {
      const section = sections[step];
      if (section) scrollBy({top: section.getBoundingClientRect().top - lineNow() + ABOVE, behavior: "instant"});
    },
    stop() {
      observer?.disconnect();
      removeEventListener("resize", measure);
    }
  };
}
