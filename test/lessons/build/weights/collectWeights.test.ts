// @vitest-environment jsdom
import {expect, it, vi} from "vitest";
import {collectWeights, type WeightOrigin} from "../../../../components/lessons/build/weights/collectWeights.js";
import {WEIGHT_LIMIT} from "../../../../components/lessons/build/weights/readBytes.js";

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const at = (address: string): WeightOrigin => ({kind: "address", address});

/** A file with the stream that jsdom's lack. */
function file(name: string, content: string): File {
  return {name, size: content.length, stream: () => chunks(bytesOf(content))} as unknown as File;
}
/** Answers by address; headers and status beside the body. */
const server =
  (answers: Readonly<Record<string, () => Response>>): typeof fetch =>
  (url) => {
    const answer = answers[String(url instanceof Request ? url.url : url)];
    return answer ? Promise.resolve(answer()) : Promise.reject(new TypeError("Failed to fetch"));
  };
const chunks = (...parts: readonly Uint8Array[]): ReadableStream<Uint8Array> =>
  new ReadableStream({
    start(controller) {
      for (const part of parts) controller.enqueue(part);
      controller.close();
    }
  });

it("reads files one after another, telling the bytes of all of them", async () => {
  const told: (readonly [number, number | undefined])[] = [];
  const files = [file("model.json", "{}"), file("weights.bin", "abcd")];
  const found = await collectWeights({kind: "files", files}, (read, total) => told.push([read, total]));
  expect(found.label).toBe("model.json and weights.bin");
  expect(found.files.map(({name, bytes}) => [name, new TextDecoder().decode(bytes)])).toEqual([
    ["model.json", "{}"],
    ["weights.bin", "abcd"]
  ]);
  expect(told.at(-1)).toEqual([6, 6]);
});

it("refuses 2 GB by its size, without reading a byte", async () => {
  const asked = vi.fn(() => new ReadableStream());
  const large = {name: "huge.safetensors", size: 2e9, stream: asked} as unknown as File;
  await expect(collectWeights({kind: "files", files: [large]}, () => undefined)).rejects.toThrow(
    "huge.safetensors has 2 GB; files up to 200 MB are read"
  );
  expect(asked).not.toHaveBeenCalled();
});

it("fetches an address and tells progress against what was announced", async () => {
  const told: (number | undefined)[] = [];
  const get = server({
    "https://weights.example/a/net.safetensors": () =>
      new Response(chunks(bytesOf("abc"), bytesOf("def")), {headers: {"content-length": "6"}})
  });
  const found = await collectWeights(
    at(" https://weights.example/a/net.safetensors "),
    (read, total) => told.push(read, total),
    {get}
  );
  expect(found.label).toBe("net.safetensors");
  expect(new TextDecoder().decode(found.files[0]?.bytes)).toBe("abcdef");
  expect(told).toEqual([3, 6, 6, 6]);
});

it("reads on where the length is unknown, and grows with what comes", async () => {
  const part = new Uint8Array(800_000).fill(7);
  const get = server({"https://a.example/n": () => new Response(chunks(part, part, part))});
  const {files} = await collectWeights(at("https://a.example/n"), () => undefined, {get});
  expect(files[0]?.bytes.byteLength).toBe(2_400_000);
  expect(new Uint8Array(files[0]?.bytes ?? new ArrayBuffer(0)).every((value) => value === 7)).toBe(true);
});

it("fetches the weights that a model.json names beside it, and none from elsewhere", async () => {
  const model = (path: string) => () => new Response(JSON.stringify({weightsManifest: [{paths: [path]}]}));
  const get = server({
    "https://a.example/m/model.json": model("group1.bin"),
    "https://a.example/m/group1.bin": () => new Response("1234"),
    "https://a.example/x/model.json": model("https://spy.example/group1.bin")
  });
  const {files} = await collectWeights(at("https://a.example/m/model.json"), () => undefined, {get});
  expect(files.map(({name, bytes}) => `${name} ${bytes.byteLength}`)).toEqual([
    expect.stringContaining("model.json"),
    "group1.bin 4"
  ]);
  await expect(collectWeights(at("https://a.example/x/model.json"), () => undefined, {get})).rejects.toThrow(
    "model.json names weights at spy.example; only files beside it are fetched"
  );
});

it.each([
  ["no address", "resnet18", /^“resnet18” is no address; one that begins with https:\/\/ is expected/],
  [
    "an address without encryption",
    "http://weights.example/a",
    "the address begins with http://; https:// is expected"
  ],
  [
    "a server that does not let other sites read",
    "https://weights.example/cors",
    "weights.example could not be reached, or does not let other sites read cors (CORS); save the file"
  ],
  ["a missing file", "https://weights.example/404", "weights.example answered HTTP 404 instead of 404"],
  ["a length beyond the limit", "https://weights.example/long", "long has 2 GB; files up to 200 MB are read"],
  ["a file cut off", "https://weights.example/short", "short is cut off: 3 of 10 bytes came"],
  [
    "a connection that breaks",
    "https://weights.example/broken",
    "the connection to weights.example broke while broken was read"
  ]
])("says what was wrong: %s", async (_name, address, sentence) => {
  const get = server({
    "https://weights.example/404": () => new Response("nothing here", {status: 404}),
    "https://weights.example/long": () => new Response("abc", {headers: {"content-length": "2000000000"}}),
    "https://weights.example/short": () => new Response("abc", {headers: {"content-length": "10"}}),
    "https://weights.example/broken": () =>
      new Response(new ReadableStream({start: (controller) => controller.error(new TypeError("network error"))}))
  });
  await expect(collectWeights(at(address), () => undefined, {get})).rejects.toThrow(sentence);
});

it("stops a stream that goes on beyond the limit", async () => {
  let sent = 0;
  const part = new Uint8Array(25_000_000);
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += part.length;
      controller.enqueue(part);
    }
  });
  const get = server({"https://a.example/endless": () => new Response(endless)});
  await expect(collectWeights(at("https://a.example/endless"), () => undefined, {get})).rejects.toThrow(
    "files up to 200 MB are read"
  );
  expect(sent).toBeLessThan(WEIGHT_LIMIT + 3 * part.length);
});

it("counts what came before: all files together have to keep within the limit", async () => {
  const part = (bytes: number) => () =>
    new Response(chunks(new Uint8Array(bytes)), {headers: {"content-length": String(bytes)}});
  const asked = vi.fn(part(120_000_000));
  const model = JSON.stringify({weightsManifest: [{paths: ["a.bin", "b.bin"]}]});
  const get = server({
    "https://a.example/model.json": () => new Response(model),
    "https://a.example/a.bin": part(100_000_000),
    "https://a.example/b.bin": asked
  });
  await expect(collectWeights(at("https://a.example/model.json"), () => undefined, {get})).rejects.toThrow(
    "with b.bin the weights have 220 MB; files up to 200 MB are read"
  );
  expect(asked).toHaveBeenCalledOnce();
});

it("takes a name that cannot be decoded as it stands", async () => {
  const get = server({"https://a.example/100%.bin": () => new Response("abc")});
  const {label} = await collectWeights(at("https://a.example/100%.bin"), () => undefined, {get});
  expect(label).toBe("100%.bin");
});

/** A server that sends three bytes and then falls silent, or does not even answer. */
const silent =
  (answers: boolean): typeof fetch =>
  (_url, {signal} = {}) =>
    answers
      ? Promise.resolve(new Response(new ReadableStream({start: (controller) => controller.enqueue(bytesOf("abc"))})))
      : new Promise((_, reject) => signal?.addEventListener("abort", () => reject(new DOMException("", "AbortError"))));

it.each([true, false])("gives up a server that falls silent, whether it has answered or not: %s", async (answers) => {
  vi.useFakeTimers();
  const failed = expect(
    collectWeights(at("https://a.example/n"), () => undefined, {get: silent(answers), patience: 20})
  ).rejects.toThrow("a.example has sent nothing of n for 20 seconds");
  await vi.advanceTimersByTimeAsync(20_000);
  await failed;
  vi.useRealTimers();
});

it.each([true, false])("ends when it is told to, whether the server has answered or not: %s", async (answers) => {
  const control = new AbortController();
  const failed = expect(
    collectWeights(at("https://a.example/n"), () => undefined, {get: silent(answers), signal: control.signal})
  ).rejects.toThrow("enough");
  await Promise.resolve();
  control.abort(new Error("enough"));
  await failed;
});
