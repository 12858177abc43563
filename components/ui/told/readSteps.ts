/** What follows the reader through the paragraphs. */
export interface StepReader {
  /** Brings a section to the line at which it is read. */
  readonly to: (step: number) => void;
  /** The picture has another height, or the screen another size. */
  readonly measure: () => void;
  /**
   * The reader has set the picture in motion: what a page that still scrolls comes past tells nothing, until it rests. Where it then
   * is, is told when the picture no longer `moves`.
   */
  readonly hold: (moves: () => boolean) => void;
  /** The reader has moved the picture otherwise: what is held, and what has been passed meanwhile, is told no more. */
  readonly drop: () => void;
  readonly stop: () => void;
}

/** The lowest line at which a section is read, as a share of the screen's height. */
const LOWEST = 0.9;
/** How far over the line a section begins that is brought there. CSS pixels. */
const ABOVE = 36;
/** A page that has not moved for so long rests, in milliseconds. */
const REST = 200;

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
  /** The section that was told last. */
  let told = -1;
  let holding: ReturnType<typeof setTimeout> | undefined;
  /** Whether the page is above a section that is seen: it was left for it by a jump to the top, where no section crosses the line. */
  function isAhead(section: HTMLElement | undefined): boolean {
    const top = section?.getBoundingClientRect().top ?? 0;
    return top > line + 2 && top < globalThis.innerHeight;
  }
  /** The observer only wakes: what it has seen may be a place that the page has left since. A new line alone reads nothing again. */
  function tell(isMoved: boolean): void {
    const before = read;
    read = sections.findIndex((section) => {
      const {top, bottom} = section.getBoundingClientRect();
      return top <= line + 2 && bottom > line;
    });
    if (read < 0 && told > 0 && isAhead(sections[0])) read = 0;
    if (read >= 0 && holding === undefined && (isMoved || read !== before)) give();
  }
  function give(): void {
    told = read;
    onStep(read);
  }
  /** What has been passed meanwhile crosses no line any more: it is told when the picture rests, unless something else is before. */
  function catchUp(): void {
    if (read < 0 || read === told) return;
    if (moves()) catching = setTimeout(catchUp, REST);
    else give();
  }
  function rest(): void {
    holding = undefined;
    catchUp();
  }
  let moves = (): boolean => false;
  let catching: ReturnType<typeof setTimeout> | undefined;
  /** Waits until the page rests. */
  function wait(): void {
    clearTimeout(holding);
    clearTimeout(catching);
    holding = setTimeout(rest, REST);
  }
  function drop(): void {
    clearTimeout(holding);
    clearTimeout(catching);
    holding = undefined;
    told = read;
  }
  const goOnHolding = (): void => {
    if (holding !== undefined) wait();
  };
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
  addEventListener("scroll", goOnHolding, {passive: true});
  return {
    measure,
    hold(next) {
      moves = next;
      wait();
    },
    drop,
    to(step) {
      const section = sections[step];
      if (section) scrollBy({top: section.getBoundingClientRect().top - lineNow() + ABOVE, behavior: "instant"});
    },
    stop() {
      observer?.disconnect();
      drop();
      removeEventListener("resize", measure);
      removeEventListener("scroll", goOnHolding);
    }
  };
}
