import type {TwinName} from "../../../run/networkRun.js";

/** A network as a row of units that can be taken out and put back; emits one bubbling `input` for each change. */
export interface UnitStrip {
  readonly element: HTMLElement;
  /** Ids of the units that are out, in order of depth. */
  get value(): readonly string[];
  set value(units: readonly string[]);
}

/** `stage3.unit4` as `3.4`. */
export function shortName(unit: string): string {
  return unit.replace(/^stage(\d+)\.unit(\d+)$/, "$1.$2");
}

/** Every unit of the stages that have these units; the ones that halve the map stay in. */
function withFixed(units: readonly string[]): readonly string[] {
  const stages = [...new Set(units.map((unit) => unit.split(".")[0] ?? ""))];
  return stages.flatMap((stage) => {
    const own = units.filter((unit) => unit.startsWith(`${stage}.`));
    const first = `${stage}.unit1`;
    return own.includes(first) ? own : [first, ...own];
  });
}

/** Draws the row; arrow keys go from unit to unit, space takes one out. */
export function unitStrip(network: TwinName, units: readonly string[]): UnitStrip {
  const element = document.createElement("div");
  element.className = `lesion-units ${network}`;
  element.setAttribute("role", "group");
  element.setAttribute("aria-label", `Units of the ${network} network`);
  const out = new Set<string>();
  const boxes = new Map<string, HTMLButtonElement>();
  const show = (): void => {
    for (const [unit, box] of boxes) box.setAttribute("aria-pressed", String(out.has(unit)));
  };
  const ends = (text: string): HTMLElement => {
    const node = document.createElement("span");
    node.className = "unit-end";
    node.textContent = text;
    return node;
  };
  element.append(ends("x"));
  for (const unit of withFixed(units)) {
    if (!units.includes(unit)) {
      const fixed = document.createElement("span");
      fixed.className = "unit-box fixed";
      fixed.textContent = shortName(unit);
      fixed.title = `${unit} halves the map and stays in`;
      element.append(fixed);
      continue;
    }
    const box = document.createElement("button");
    box.type = "button";
    box.className = "unit-box";
    box.textContent = shortName(unit);
    box.setAttribute("aria-label", `Take ${unit} out of the ${network} network`);
    box.tabIndex = boxes.size === 0 ? 0 : -1;
    box.addEventListener("click", () => {
      if (!out.delete(unit)) out.add(unit);
      show();
      element.dispatchEvent(new Event("input", {bubbles: true}));
    });
    boxes.set(unit, box);
    element.append(box);
  }
  element.append(ends("y"));
  element.addEventListener("keydown", (event) => {
    const list = [...boxes.values()];
    const by = {ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1}[event.key];
    const at = list.findIndex((box) => box === event.target);
    if (by === undefined || at < 0) return;
    event.preventDefault();
    const next = list[(at + by + list.length) % list.length];
    for (const box of list) box.tabIndex = box === next ? 0 : -1;
    next?.focus();
  });
  show();
  return {
    element,
    get value() {
      return units.filter((unit) => out.has(unit));
    },
    set value(next) {
      out.clear();
      for (const unit of next) out.add(unit);
      show();
    }
  };
}
