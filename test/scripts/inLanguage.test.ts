import {build} from "esbuild";
import {expect, it} from "vitest";
import type {Language} from "../../components/words/languages.js";
import {inLanguage} from "../../scripts/site/inLanguage.js";
import {root} from "../support/root.js";

type Written = Readonly<Record<string, (...given: readonly unknown[]) => string>>;

/** Modules as the pages of a language get them. */
async function bundled(language: Language, ...modules: readonly string[]): Promise<{text: string; written: Written}> {
  const {outputFiles} = await build({
    absWorkingDir: root,
    stdin: {contents: modules.map((path) => `export * from "./components/${path}";`).join("\n"), resolveDir: root},
    bundle: true,
    write: false,
    format: "esm",
    charset: "utf8",
    plugins: [inLanguage(root, language)]
  });
  const text = outputFiles[0]?.text ?? "";
  return {text, written: (await import(`data:text/javascript,${encodeURIComponent(text)}`)) as Written};
}

it("gives a page in German German words and numbers, and none in English", async () => {
  const {text, written} = await bundled("de", "draw/numbers.ts", "words/plural.ts", "run/configWords.ts");
  const {whole, fixed, significant, measured, tickPower, percent, shareText, plural, bytes} = written;
  expect([whole?.(21306826), fixed?.(-0.5, 2), significant?.(0.0123), significant?.(1.2e-5)]).toEqual([
    "21.306.826",
    "−0,50",
    "0,0123",
    "1,2 · 10⁻⁵"
  ]);
  expect([measured?.(0.1, 2), tickPower?.(0.01), percent?.(0.125, 1), shareText?.(0.005), bytes?.(12)]).toEqual([
    "0,10",
    "0,01",
    "12,5 %",
    "0,5 %",
    "12 Bytes"
  ]);
  expect([shareText?.(0.0001), shareText?.(0.9999)]).toEqual(["< 0,1 %", "> 99,9 %"]);
  expect(significant?.(NaN)).toBe("keine Zahl");
  expect(plural?.(1, {one: "Lauf", other: "Läufe"})).toBe("Lauf");
  expect(text).not.toContain("not a number");
});

it("sets names that stand apart in a sentence where German has them, in its forms", async () => {
  const {written} = await bundled("de", "lessons/paths/units/cutFinding.ts");
  const counts = {
    residual: {whole: 255, right: 251, favourite: {digit: 0, times: 27}},
    plain: {whole: 240, right: 24, favourite: {digit: 3, times: 214}}
  };
  const pieces = written.findingWords?.(["stage3.unit4"], counts, 256) as unknown as readonly unknown[];
  expect(pieces.map((piece) => written.pieceText?.(piece)).join("")).toBe(
    "Ohne Einheit 3.4: Das Residualnetz liest noch 251 von 256, 4 weniger; das schlichte fällt von 240 auf 24, nicht besser als Raten: 214 davon hält es für eine 3."
  );
  expect(pieces[1]).toEqual({network: "residual", words: "Residualnetz"});
});

it("gives a page in English nothing of another language", async () => {
  const {text, written} = await bundled("en", "draw/numbers.ts", "run/configWords.ts");
  expect(written.significant?.(0.0123)).toBe("0.0123");
  expect(text).not.toContain("keine Zahl");
});
