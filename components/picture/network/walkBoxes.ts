/** Keyboard and pointer among the boxes of a picture: one stop for the Tab key, arrows from box to box and from row to row. */
export interface BoxWalk {
  /** The boxes have been drawn anew, row by row; upright, rows stand side by side. The focus is kept at its place. */
  follow(boxes: readonly (readonly SVGGElement[])[], down: boolean, focus: readonly [number, number] | undefined): void;
  /** Row and box that have the focus. */
  place(): readonly [number, number] | undefined;
}

const ARROWS: Readonly<Record<string, readonly [row: number, box: number]>> = {
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0]
};

/** Makes boxes walkable; `inspect` is told the box that is pointed at, −1 when none is. */
export function walkBoxes(element: HTMLElement, inspect: (box: number) => void): BoxWalk {
  let rows: readonly (readonly SVGGElement[])[] = [];
  let upright = false;
  const placeOf = (target: EventTarget | null): readonly [number, number] | undefined => {
    for (const [r, row] of rows.entries()) {
      const i = row.findIndex((box) => target instanceof Node && box.contains(target));
      if (i >= 0) return [r, i];
    }
    return undefined;
  };
  const onto = (box: SVGGElement): void => {
    for (const row of rows) for (const other of row) other.setAttribute("tabindex", other === box ? "0" : "-1");
  };
  element.addEventListener("keydown", (event) => {
    const from = placeOf(event.target);
    const arrow = ARROWS[event.key];
    if (from === undefined || arrow === undefined) return;
    const [down, along] = upright ? [arrow[1], arrow[0]] : arrow;
    const row = rows[Math.max(0, Math.min(rows.length - 1, from[0] + down))];
    const box = row?.[Math.max(0, Math.min(row.length - 1, from[1] + along))];
    if (box === undefined) return;
    event.preventDefault();
    onto(box);
    box.focus();
  });
  for (const [type, on] of [
    ["pointerover", true],
    ["focusin", true],
    ["pointerleave", false],
    ["focusout", false]
  ] as const)
    element.addEventListener(type, ({target}) => {
      const place = placeOf(target);
      const box = place && type === "focusin" ? rows[place[0]]?.[place[1]] : undefined;
      if (box) onto(box);
      if (place && on) inspect(place[1]);
      else if (!on) inspect(-1);
    });
  return {
    follow(boxes, down, focus) {
      rows = boxes;
      upright = down;
      const [row, box] = focus ?? [0, 0];
      const at = rows[row]?.[box];
      if (at === undefined) return;
      onto(at);
      if (focus) at.focus({preventScroll: true});
    },
    place: () => placeOf(document.activeElement)
  };
}
