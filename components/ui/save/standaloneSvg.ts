/** What a shape or text takes from the page's style sheets. */
const STYLES = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-linejoin",
  "stroke-linecap",
  "opacity",
  "visibility",
  "font-family",
  "font-size",
  "font-weight",
  "font-style",
  "text-anchor"
] as const;

/** A colour as `#rrggbb`, or `rgba()` where it is seen through: drawn and read back, whatever notation it is in. */
function literalColours(): (colour: string) => string {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = 1;
  const context = canvas.getContext("2d", {willReadFrequently: true});
  const known = new Map<string, string>();
  const read = (colour: string): string => {
    if (context === null || colour === "none" || colour.startsWith("url")) return colour;
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0, a = 255] = context.getImageData(0, 0, 1, 1).data;
    const hex = [r, g, b].map((value) => value.toString(16).padStart(2, "0")).join("");
    return a === 255 ? `#${hex}` : `rgba(${r},${g},${b},${(a / 255).toFixed(3)})`;
  };
  return (colour) => {
    const literal = known.get(colour) ?? read(colour);
    known.set(colour, literal);
    return literal;
  };
}

/**
 * A drawing as a file that stands alone: colours are literal, fonts are named, what only serves the page is left out, and the
 * page's ground is behind it. The title is its accessible name; width and height in CSS pixels.
 */
export function standaloneSvg(
  svg: SVGSVGElement,
  title: string
): {
  readonly text: string;
  readonly width: number;
  readonly height: number;
} {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const literal = literalColours();
  const originals = [svg, ...svg.querySelectorAll<SVGElement>("*")];
  const copies = [copy, ...copy.querySelectorAll<SVGElement>("*")];
  originals.forEach((original, i) => {
    const target = copies[i];
    if (target === undefined) return;
    const style = getComputedStyle(original);
    for (const {name} of [...target.attributes])
      if (/^(class|style|tabindex|role|pointer-events|aria-|data-)/.test(name) && original !== svg)
        target.removeAttribute(name);
    const around = original === svg ? undefined : getComputedStyle(original.parentElement ?? svg);
    for (const name of STYLES) {
      const value = style.getPropertyValue(name);
      // What is inherited need not be said again; opacity is not inherited.
      const given = name === "opacity" ? "1" : around?.getPropertyValue(name);
      if (value === "" || value === given) target.removeAttribute(name);
      else target.setAttribute(name, name === "fill" || name === "stroke" ? literal(value) : value);
    }
  });
  for (const unseen of copy.querySelectorAll('[visibility="hidden"], .target, [fill="none"][stroke="none"]'))
    unseen.remove();
  const width = svg.width.baseVal.value;
  const height = svg.height.baseVal.value;
  const ground = document.createElementNS("http://www.w3.org/2000/svg", "rect");
  const colour = getComputedStyle(svg).getPropertyValue("--surface").trim();
  for (const [name, value] of Object.entries({width, height, fill: literal(colour === "" ? "white" : colour)}))
    ground.setAttribute(name, String(value));
  copy.prepend(ground);
  copy.removeAttribute("tabindex");
  copy.removeAttribute("style");
  copy.setAttribute("role", "img");
  copy.setAttribute("aria-label", title);
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  return {text: new XMLSerializer().serializeToString(copy), width, height};
}
