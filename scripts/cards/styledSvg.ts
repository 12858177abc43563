import {rgb} from "d3";
import type {StyleRule} from "./styleRules.js";

/** What SVG's shapes and letters take from style sheets. */
export const TAKEN: ReadonlySet<string> = new Set([
  "color",
  "display",
  "fill",
  "fill-opacity",
  "font-family",
  "font-size",
  "font-style",
  "font-weight",
  "image-rendering",
  "letter-spacing",
  "opacity",
  "paint-order",
  "stroke",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-linejoin",
  "stroke-opacity",
  "stroke-width",
  "text-anchor",
  "visibility"
]);
const FONT = /^(?:(italic)\s+)?(?:(\d{3}|bold)\s+)?([\d.]+(?:px|em))(?:\s*\/\s*[\d.]+)?\s+(.+)$/;
const MIX = /color-mix\(in srgb, ([^,()]+(?:\([^)]*\))?) ([\d.]+)%, ([^,()]+(?:\([^)]*\))?)\)/g;
/** Pixels of a `rem`. */
const REM = 16;

type Properties = ReadonlyMap<string, string>;

/** A colour that is part of one and the rest of another; of the latter nothing where it is transparent. */
function mixed(one: string, percent: number, other: string): string {
  const share = percent / 100;
  const from = rgb(one.trim());
  if (other.trim() === "transparent") return from.copy({opacity: share}).formatRgb();
  const to = rgb(other.trim());
  const part = (a: number, b: number): number => Math.round(a * share + b * (1 - share));
  return rgb(part(from.r, to.r), part(from.g, to.g), part(from.b, to.b)).formatHex();
}

/** A value as it counts: without references, mixtures and sums. */
function computed(value: string, properties: Properties): string {
  let text = value.replace(" !important", "");
  // A reference may lead to another one.
  for (let depth = 0; depth < 4 && text.includes("var("); depth++)
    text = text.replace(/var\((--[\w-]+)(?:, ?([^()]*))?\)/g, (_all, name: string, other = "") =>
      String(properties.get(name) ?? other)
    );
  return text
    .replace(MIX, (_all, one: string, percent: string, other: string) => mixed(one, Number(percent), other))
    .replace(/calc\(([\d.]+)px \/ ([\d.]+)\)/g, (_all, size: string, by: string) => `${Number(size) / Number(by)}px`)
    .replace(/([\d.]+)rem\b/g, (_all, size: string) => `${Number(size) * REM}px`);
}

/** What the renderer understands of a value: weights in hundreds, and another word for pixels that stay pixels. */
function renderable(property: string, value: string): string {
  if (property === "font-weight" && /^\d+$/.test(value)) return String(100 * Math.round(Number(value) / 100));
  return property === "image-rendering" ? value.replace("pixelated", "optimizeSpeed") : value;
}

/** `font` as the properties that it stands for. */
function unfolded([property, value]: readonly [string, string]): readonly (readonly [string, string])[] {
  if (property !== "font") return [[property, value]];
  const [, style, weight, size, family] = FONT.exec(value) ?? [];
  return Object.entries({
    "font-style": style,
    "font-weight": weight,
    "font-size": size,
    "font-family": family
  }).flatMap(([name, part]) => (part === undefined ? [] : [[name, part] as const]));
}

/** What the style sheets and its own style say of an element, the weightiest last. */
function declarations(element: Element, rules: readonly StyleRule[]): readonly (readonly [string, string])[] {
  const classes = new Set(element.getAttribute("class")?.split(" "));
  const found = rules
    .filter(
      ({selector, last, type}) =>
        (last === undefined || classes.has(last)) &&
        (type === undefined || type === element.localName) &&
        element.matches(selector)
    )
    .sort((a, b) => a.weight - b.weight);
  const {style} = element as SVGElement;
  const own = Array.from(style, (property) => [property, style.getPropertyValue(property)] as const);
  return [...found.flatMap(({declared}) => declared), ...own];
}

/** The properties of the page's root, by their names; it is no page on paper. */
export function rootProperties(rules: readonly StyleRule[]): Properties {
  const ofRoot = rules.filter(({selector}) => /^:root(?::not\(\.paper\))?$/.test(selector));
  return new Map([...ofRoot].sort((a, b) => a.weight - b.weight).flatMap(({declared}) => declared));
}

/** The properties that hold at an element, given those around it. */
function propertiesAt(declared: readonly (readonly [string, string])[], around: Properties): Properties {
  const own = declared.filter(([name]) => name.startsWith("--"));
  return new Map([...around, ...own.map(([name, value]) => [name, computed(value, around)] as const)]);
}

/**
 * Writes at every element of a drawing what the site's style sheets say of it, for a renderer that knows none. The drawing stands in
 * its page: what is around it counts.
 */
export function styleSvg(svg: SVGSVGElement, rules: readonly StyleRule[]): void {
  const named = [...svg.ownerDocument.querySelectorAll("[class]")].map(
    (element) => element.getAttribute("class") ?? ""
  );
  const present = new Set(named.flatMap((names) => names.split(/\s+/)));
  const possible = rules.filter(({needed = []}) => needed.every((name) => present.has(name)));
  const write = (element: Element, around: Properties): void => {
    const declared = declarations(element, possible);
    const properties = propertiesAt(declared, around);
    // A presentation attribute weighs less than any rule, and may refer to a property as well.
    for (const {name, value} of [...element.attributes])
      if (/(var|color-mix)\(/.test(value)) element.setAttribute(name, computed(value, properties));
    const values = declared.map(([name, value]) => [name, computed(value, properties)] as const).flatMap(unfolded);
    for (const [name, value] of values) if (TAKEN.has(name)) element.setAttribute(name, renderable(name, value));
    element.removeAttribute("style");
    for (const child of element.children) write(child, properties);
  };
  const outside: Element[] = [];
  for (let at = svg.parentElement; at; at = at.parentElement) outside.unshift(at);
  write(
    svg,
    outside.reduce<Properties>((around, element) => propertiesAt(declarations(element, possible), around), new Map())
  );
}
