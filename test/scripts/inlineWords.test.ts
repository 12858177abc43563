import {join} from "node:path";
import {expect, it} from "vitest";
import {inlineWords} from "../../scripts/site/inlineWords.js";
import {root} from "../support/root.js";

const SOURCE = `import * as say from "../words/en/ui/uiWords.js";
const button = [say.play, said.play, say.dataTable(name)];`;
const path = join(root, "components/ui/player.ts");

it("puts words in the place of their names, in the page's language; sentences with places stay functions", () => {
  const inEnglish = inlineWords(SOURCE, path, "en");
  expect(inEnglish).toContain('["Play", said.play, say.dataTable(name)]');
  expect(inlineWords(SOURCE, path, "de")).toContain('["Abspielen", said.play, say.dataTable(name)]');
  expect(inlineWords("const say = 1;", path, "de")).toBe("const say = 1;");
});

it("leaves no import that nothing uses any more", () => {
  expect(inlineWords(SOURCE, path, "en")).toContain("import * as say");
  expect(inlineWords(SOURCE.replace("say.dataTable(name)", "2"), path, "en")).not.toContain("import");
});
