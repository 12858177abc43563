import {familiesOf, fontsOfLook, pageFonts, type PageFont} from "./pageFonts.js";

/** The tag that begins a drawing. */
const ROOT = /^<svg(?:[^>"]|"[^"]*")*>/;

/** What an element has of a property, by itself or from around it. */
const inherited = (node: Element, name: string, other: string): string =>
  node.closest(`[${name}]`)?.getAttribute(name) ?? other;

/** The fonts of the page in which the words of a drawing are set. */
function fontsIn(drawing: Document, fonts: readonly PageFont[]): ReadonlySet<PageFont> {
  const used = new Set<PageFont>();
  for (const node of drawing.querySelectorAll("text, tspan, textPath")) {
    const letters = [...node.childNodes].map((child) => (child instanceof Text ? child.data : "")).join("");
    if (letters.trim() === "") continue;
    const look = {
      families: familiesOf(inherited(node, "font-family", "")),
      weight: Number(inherited(node, "font-weight", "400")) || 400,
      style: inherited(node, "font-style", "normal")
    };
    for (const font of fontsOfLook(fonts, look, letters)) used.add(font);
  }
  return used;
}

/** A font's rule with its file in it. */
async function ruleOf({family, style, weight, url, range}: PageFont): Promise<string> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${answer.status}: ${url}`);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const data = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  const said = {
    "font-family": `"${family}"`,
    "font-style": style,
    "font-weight": weight,
    src: `url("data:font/woff2;base64,${data}")`,
    ...(range !== "" && {"unicode-range": range})
  };
  const lines = Object.entries(said).map(([name, value]) => `${name}:${value}`);
  return `@font-face{${lines.join(";")}}`;
}

/**
 * A drawing's file with the page's fonts in it, as far as its words are set in them: elsewhere it looks as it does here. Where they
 * cannot be had, the file is as it was, and names them.
 */
export async function withFonts<File extends {readonly text: string}>(file: File): Promise<File> {
  try {
    const drawing = new DOMParser().parseFromString(file.text, "image/svg+xml");
    const rules = await Promise.all([...fontsIn(drawing, pageFonts())].map(ruleOf));
    if (rules.length === 0) return file;
    // As text: a page that allows no styles of the kind would refuse the element.
    return {...file, text: file.text.replace(ROOT, (tag) => `${tag}<style>${rules.join("")}</style>`)};
  } catch {
    return file;
  }
}
