import {build} from "esbuild";
import {afterEach, expect, it, vi} from "vitest";
import type {Network} from "../../components/network/network.js";
import {residualNetwork} from "../../components/network/residualNetwork.js";
import type {GivenFile} from "../../components/run/data/own/readOwnFiles.js";
import {wordsOfWorkers} from "../../scripts/wordsOfWorkers.js";
import {root} from "../support/root.js";

type ReadFiles = (given: readonly GivenFile[]) => unknown;
type Written = Readonly<Record<string, (...given: readonly unknown[]) => string>>;

/** What a worker's modules export, in a worker that was started by a name. */
async function startedAs<Exports>(name: string, ...modules: readonly string[]): Promise<Exports> {
  const {outputFiles} = await build({
    absWorkingDir: root,
    stdin: {contents: modules.map((path) => `export * from "./components/${path}";`).join("\n"), resolveDir: root},
    bundle: true,
    write: false,
    format: "esm",
    minify: true,
    charset: "utf8",
    plugins: [wordsOfWorkers(root)]
  });
  vi.stubGlobal("name", name);
  // A comment makes it another module: each worker chooses its words when it starts.
  const text = `${outputFiles[0]?.text ?? ""}// ${name}`;
  return (await import(`data:text/javascript,${encodeURIComponent(text)}`)) as Exports;
}
afterEach(() => vi.unstubAllGlobals());

const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);
const letters = (text: string, length = text.length, at = 0): Uint8Array => {
  const all = new Uint8Array(length);
  all.set(new TextEncoder().encode(text), at);
  return all;
};
/** Files that cannot be read, with a word of the German sentence that says so. */
const BAD: readonly (readonly [string, readonly GivenFile[], string])[] = [
  ["none", [], "keine Datei"],
  ["an empty one", [{name: "a", bytes: bytes()}], "a ist leer"],
  ["an unknown one", [{name: "a", bytes: bytes(1, 2, 3)}], "(3 Bytes, am Anfang 01 02 03) ist nicht bekannt"],
  ["a GIF", [{name: "a", bytes: letters("GIF89a", 20)}], "a ist GIF; angenommen werden"],
  ["a TAR", [{name: "a", bytes: letters("ustar", 600, 257)}], "TAR-Archiv"],
  ["a cut ZIP", [{name: "a", bytes: letters("PK\u0003\u0004", 40)}], "abgeschnittenes ZIP"],
  ["a broken gzip", [{name: "a", bytes: bytes(0x1f, 0x8b, 8, 0)}], "gzip-Datei, aber beschädigt"],
  ["IDX of floats", [{name: "a", bytes: bytes(0, 0, 13, 1, 0, 0, 0, 0)}], "mit Gleitkommazahlen"],
  ["IDX of two dimensions", [{name: "a", bytes: bytes(0, 0, 8, 2, 0, 0, 0, 0)}], "mit 2 Dimensionen"],
  ["labels that are cut off", [{name: "a", bytes: bytes(0, 0, 8, 1, 0, 0, 4, 210, 1)}], "1.234 Labels brauchen 1.234"],
  ["labels alone", [{name: "a", bytes: bytes(0, 0, 8, 1, 0, 0, 0, 1, 7)}], "1 Label ohne Bilder"]
];

it("tells what is wrong with files in the language of the page that started the worker", async () => {
  const {readOwnFiles} = await startedAs<{readOwnFiles: ReadFiles}>("de", "run/data/own/readOwnFiles.ts");
  for (const [what, files, words] of BAD) {
    const read = (): unknown => readOwnFiles(files);
    expect(read, what).toThrow(words);
    expect(read, what).not.toThrow(/\b(?:has|is|are|of|needed|accepted)\b/);
  }
  const english = await startedAs<{readOwnFiles: ReadFiles}>("en", "run/data/own/readOwnFiles.ts");
  expect(() => english.readOwnFiles([])).toThrow("No file was chosen; accepted are IDX");
});

it("tells what is wrong with a network's file so, too, its keys as the file has them", async () => {
  type Read = {readonly readDescription: (found: unknown) => unknown};
  const {readDescription} = await startedAs<Read>("de", "run/networkDescription.ts");
  expect(() => readDescription({})).toThrow("die Datei sagt nicht, welches Netz sie enthält");
  const found = {network: {stem: "large"}, epsilon: 0.1, normalization: "symmetric", classes: "digits"};
  expect(() => readDescription(found)).toThrow('„stem“ des Netzes ist "large"; erwartet wird imagenet oder small');
});

it("tells what is wrong with a file of weights so, too, its names and shapes as the file has them", async () => {
  interface Read {
    readonly openSafetensors: (bytes: ArrayBuffer) => unknown;
    readonly readTopology: (topology: unknown) => unknown;
    readonly refuseTooCostly: (network: Network) => void;
    readonly tensors: (count: number, first: string) => string;
  }
  const modules = ["engine/weights/safetensors.ts", "engine/weights/readTopology.ts", "engine/weights/networkCost.ts"];
  const {openSafetensors, readTopology, refuseTooCostly, tensors} = await startedAs<Read>(
    "de",
    ...modules,
    "words/en/files/weightFileWords.js"
  );
  expect(() => openSafetensors(new ArrayBuffer(3))).toThrow(
    "eine safetensors-Datei hat mindestens 8 Bytes; diese hat 3"
  );
  expect(() => readTopology({class_name: "Model"})).toThrow('das Modell ist "Model"; erwartet wird ein Sequential');
  const empty = {class_name: "Sequential", config: {layers: []}};
  expect(() => readTopology(empty)).toThrow("nach der Eingabe kommt nichts; erwartet wird Conv2D");
  const large = residualNetwork({input: [512, 512, 1], stages: [50], width: 64, stem: "small"});
  expect(() => refuseTooCostly(large)).toThrow(
    "ein Bild von 512×512 kostet in diesem Netz 966,5 Milliarden Multiplikationen mit Addition; erlaubt sind hier höchstens 25,0"
  );
  expect([1, 2].map((count) => tensors(count, "a"))).toEqual([
    "die Datei enthält 1 Tensor, der erste ist a",
    "die Datei enthält 2 Tensoren, der erste ist a"
  ]);
});

it("names the classes of the drawn shapes so, too", async () => {
  type Names = {readonly CLASS_NAMES: Readonly<Record<string, readonly string[]>>};
  const {CLASS_NAMES} = await startedAs<Names>("de", "run/data/classNames.ts");
  expect(CLASS_NAMES.shapes?.slice(0, 3)).toEqual(["Scheibe", "Ring", "Quadrat"]);
  expect(CLASS_NAMES.digits?.[3]).toBe("3");
});

it("knows no other language than the page's, numbers and plural forms too; English where nothing is said", async () => {
  const modules = ["words/plural.ts", "words/decimal.ts", "run/wasmLack.ts"] as const;
  const german = await startedAs<Written>("de", ...modules);
  expect(german.plural?.(2, {one: "Lauf", other: "Läufe"})).toBe("Läufe");
  expect(german.decimal?.(0.5)).toBe("0,5");
  expect(german.wasmLack?.({})).toBe("dieser Browser hat kein WebAssembly, oder es ist abgeschaltet");
  const unsaid = await startedAs<Written>("", ...modules);
  expect(unsaid.decimal?.(0.5)).toBe("0.5");
  expect(unsaid.wasmLack?.({})).toBe("this browser has no WebAssembly, or it is switched off");
});
