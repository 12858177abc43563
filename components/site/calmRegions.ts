/** Milliseconds that a slider must rest before what it changed is read out. */
const QUIET = 600;
const REGIONS = "[role=status], [aria-live=polite]";

/**
 * Keeps live regions from speaking while a slider is moved: the words follow it for the eye, and the last of them are read out
 * once it rests. Holds for every laboratory; returns the way to end it.
 */
export function calmRegions(root: Document = document): () => void {
  const controller = new AbortController();
  /** Regions that are kept quiet, with what they said before. */
  const quiet = new Map<Element, {readonly said: string; readonly live: string | null}>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function speak(): void {
    for (const [region, {said, live}] of quiet) {
      if (live === null) region.removeAttribute("aria-live");
      else region.setAttribute("aria-live", live);
      // Read out is what is put in after a region has become live again.
      if (region.textContent !== said) region.replaceChildren(...region.childNodes);
    }
    quiet.clear();
  }
  // In the capturing phase: before the laboratory changes its words.
  root.addEventListener(
    "input",
    ({target}) => {
      if (!(target instanceof HTMLInputElement) || target.type !== "range") return;
      const place = target.closest("figure") ?? target.closest("main");
      for (const region of place?.querySelectorAll(REGIONS) ?? []) {
        if (quiet.has(region)) continue;
        quiet.set(region, {said: region.textContent, live: region.getAttribute("aria-live")});
        region.setAttribute("aria-live", "off");
      }
      clearTimeout(timer);
      timer = setTimeout(speak, QUIET);
    },
    {signal: controller.signal, capture: true}
  );
  return () => {
    controller.abort();
    clearTimeout(timer);
    speak();
  };
}
