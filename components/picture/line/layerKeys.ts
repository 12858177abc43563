/** Keyboard and pointer of a picture whose layers are focusable. */
export interface LayerKeys {
  /** After layers have come or gone: one of them is in the order of Tab. */
  refresh(): void;
}

/**
 * Arrow keys move the focus from layer to layer, Home and End to the ends. Events tell a layer's id: a click sends `choose`; Enter,
 * Space and a double click send `open`, and so does a second tap; Escape sends `out`, and so does a double click on what is open;
 * hover and focus send `inspect`. A stage's button sends `fold`. Listens on the element, and finds layers in `boxes`.
 */
export function layerKeys(element: HTMLElement, boxes: SVGGElement): LayerKeys {
  let current = "";
  let tapped: string | undefined;
  const all = (): readonly SVGGElement[] => [...boxes.querySelectorAll<SVGGElement>('[role="button"]')];
  const refresh = (): void => {
    const buttons = all();
    const kept = buttons.find((button) => button.dataset.layer === current) ?? buttons[0];
    for (const button of buttons) button.setAttribute("tabindex", button === kept ? "0" : "-1");
  };
  const layerOf = (target: EventTarget | null): string | undefined =>
    target instanceof Element ? target.closest<SVGElement>("[data-layer]")?.dataset.layer : undefined;
  const send = (type: "inspect" | "choose" | "open" | "out" | "fold", detail: string | number | undefined): void => {
    if (detail !== undefined) element.dispatchEvent(new CustomEvent(type, {bubbles: true, detail}));
  };
  const stageOf = (target: EventTarget | null): number | undefined => {
    const stage = target instanceof Element ? target.closest<SVGElement>("[data-stage]")?.dataset.stage : undefined;
    return stage === undefined ? undefined : Number(stage);
  };
  const press = (target: EventTarget | null): void => {
    send("fold", stageOf(target));
    send("open", layerOf(target));
  };
  const isOpen = (target: EventTarget | null): boolean =>
    target instanceof Element && target.closest("[data-layer]")?.getAttribute("aria-expanded") === "true";
  const openOrClose = (target: EventTarget | null): void => {
    if (layerOf(target) !== undefined) send(isOpen(target) ? "out" : "open", layerOf(target));
  };
  const click = (event: MouseEvent): void => {
    const {target, detail} = event;
    const layer = layerOf(target);
    // A reader's own software clicks without a pointer, and once.
    if (detail === 0 || layer === undefined) return press(target);
    const isTap = "pointerType" in event && event.pointerType === "touch";
    if (isTap && tapped === layer) openOrClose(target);
    else send("choose", layer);
    tapped = isTap ? layer : undefined;
  };
  element.addEventListener("keydown", (event) => {
    const {key, target} = event;
    if (key === "Enter" || key === " ") press(target);
    else if (key === "Escape") send("out", layerOf(target));
    else {
      const buttons = all();
      const at = buttons.findIndex((button) => button === target);
      if (at < 0) return;
      const next = {
        ArrowRight: at + 1,
        ArrowDown: at + 1,
        ArrowLeft: at - 1,
        ArrowUp: at - 1,
        Home: 0,
        End: buttons.length - 1
      }[key];
      if (next === undefined) return;
      const button = buttons[Math.min(buttons.length - 1, Math.max(0, next))];
      current = button?.dataset.layer ?? "";
      refresh();
      button?.focus();
    }
    event.preventDefault();
  });
  element.addEventListener("focusin", ({target}) => {
    const id = layerOf(target);
    if (id === undefined) return;
    current = id;
    refresh();
    send("inspect", id);
  });
  element.addEventListener("pointerover", ({target}) => send("inspect", layerOf(target)));
  element.addEventListener("click", click);
  element.addEventListener("dblclick", ({target}) => {
    // The second of two quick taps has done it already.
    if (tapped === undefined) openOrClose(target);
  });
  refresh();
  return {refresh};
}
