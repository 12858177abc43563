/** A handle that is drawn over a figure and moved up and down: by pointer, by touch, by arrow keys. */
export interface GuessHandle {
  readonly element: HTMLElement;
  /** Puts it where the figure shows its value; CSS pixels from the figure's corner. */
  place(x: number, y: number, value: number): void;
}

export interface GuessHandleOptions {
  readonly label: string;
  readonly minimum: number;
  readonly maximum: number;
  readonly step: number;
  /** The value at a height in CSS pixels. */
  readonly valueAt: (y: number) => number;
  readonly onChange: (value: number) => void;
  /** A value in words, with its unit. */
  readonly words: (value: number) => string;
}

/** Makes a handle; it says its own name and value to who cannot see it. */
export function guessHandle({
  label,
  minimum,
  maximum,
  step,
  valueAt,
  onChange,
  words
}: GuessHandleOptions): GuessHandle {
  const element = document.createElement("div");
  element.className = "guess-handle";
  element.tabIndex = 0;
  element.setAttribute("role", "slider");
  element.setAttribute("aria-label", label);
  element.setAttribute("aria-orientation", "vertical");
  element.setAttribute("aria-valuemin", String(minimum));
  element.setAttribute("aria-valuemax", String(maximum));
  let current = minimum;
  const set = (value: number): void => {
    const whole = Math.round(Math.max(minimum, Math.min(maximum, value)) / step) * step;
    onChange(Number(whole.toFixed(4)));
  };
  element.addEventListener("pointerdown", (event) => {
    event.preventDefault();
    element.focus();
    element.setPointerCapture(event.pointerId);
  });
  element.addEventListener("pointermove", (event) => {
    if (!element.hasPointerCapture(event.pointerId)) return;
    set(valueAt(event.clientY - (element.parentElement?.getBoundingClientRect().top ?? 0)));
  });
  element.addEventListener("keydown", (event) => {
    const by = {
      ArrowUp: step,
      ArrowRight: step,
      ArrowDown: -step,
      ArrowLeft: -step,
      PageUp: 5 * step,
      PageDown: -5 * step
    }[event.key];
    const edge = {Home: minimum, End: maximum}[event.key];
    if (by === undefined && edge === undefined) return;
    event.preventDefault();
    set(edge ?? current + (by ?? 0));
  });
  return {
    element,
    place(x, y, value) {
      current = value;
      element.style.left = `${x}px`;
      element.style.top = `${y}px`;
      element.setAttribute("aria-valuenow", String(value));
      element.setAttribute("aria-valuetext", words(value));
    }
  };
}
