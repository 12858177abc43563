import {expect, it} from "vitest";
import {allNames, cutStyles, styleNames} from "../../scripts/site/cutStyles.js";

const NAMES = styleNames('<main id="main" class="a b">', ["x.className='c';y(`part-${n}`);z.grid(3)"]);
const cut = (sheet: string): string => cutStyles(sheet, NAMES);

it("keeps what elements of the page and of its scripts can be, and drops what none can", () => {
  expect(cut(".a{x:1}.z{x:2}.c,.z{x:3}")).toBe(".a{x:1}.c{x:3}");
  expect(cut("p{x:1}#main .b{x:2}#side .b{x:3}")).toBe("p{x:1}#main .b{x:2}");
  // What a script joins of two parts; a property is no name.
  expect(cut(".part-2{x:1}.grid{x:2}")).toBe(".part-2{x:1}");
});

it("looks at choices, and not at what is excluded or quoted", () => {
  expect(cut(":is(.z,.a) p{x:1}:where(.z,.y){x:2}")).toBe(":is(.z,.a) p{x:1}");
  expect(cut("p:not(.z){x:1}p:has(> .z){x:2}[title='.z']{x:3}")).toBe(
    "p:not(.z){x:1}p:has(> .z){x:2}[title='.z']{x:3}"
  );
});

it("cuts within conditions, and leaves strings, comments' ends and other rules as they are", () => {
  expect(cut("@media print{.a{x:1}.z{x:2}}@media (width<9px){.z{x:1}}")).toBe("@media print{.a{x:1}}");
  expect(cut('.a{content:"}.z{"}/* .a{ */@keyframes k{from{x:1}}')).toBe('.a{content:"}.z{"}@keyframes k{from{x:1}}');
});

it("reads what stands in brackets and strings of a selector as one", () => {
  expect(cut('.a[title="x, .z"]{x:1}.z[title=",.a"]{x:2}')).toBe('.a[title="x, .z"]{x:1}');
  expect(cut(".a[title=']{']{x:1}.z[title='}']{x:2}.c{x:3}")).toBe(".a[title=']{']{x:1}.c{x:3}");
  expect(cut(':is([title=")"],.z) .a{x:1}:is([title=")"].z) .a{x:2}')).toBe(':is([title=")"],.z) .a{x:1}');
  expect(cut('.a{content:"/*"}.z{x:1}.c{content:"*/"}')).toBe('.a{content:"/*"}.c{content:"*/"}');
  expect(cut('.a{content:"\\"}"}.z{x:1}')).toBe('.a{content:"\\"}"}');
});

it("keeps a font's rule where a style is left that asks for it", () => {
  const font = (family: string): string => `@font-face{font-family:${family};src:url(${family}.woff2)}`;
  expect(cut(`${font("One")}${font("Two")}.a{font-family:One}.z{font-family:Two}`)).toBe(
    `${font("One")}.a{font-family:One}`
  );
});

it("knows the names of several pages together", () => {
  const both = allNames([NAMES, styleNames('<p class="z">', [])]);
  expect(cutStyles(".a{x:1}.z{x:2}", both)).toBe(".a{x:1}.z{x:2}");
});
