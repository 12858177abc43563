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
  expect(significant?.(NaN)).toBe("keine Zahl");
  expect(plural?.(1, {one: "Lauf", other: "Läufe"})).toBe("Lauf");
  expect(text).not.toContain("not a number");
});

it("gives a page in English nothing of another language", async () => {
  const {text, written} = await bundled("en", "draw/numbers.ts", "run/configWords.ts");
  expect(written.significant?.(0.0123)).toBe("0.0123");
  expect(text).not.toContain("keine Zahl");
});
