// @vitest-environment jsdom
import {afterEach, expect, it, vi} from "vitest";
import {attachedFiles} from "../../components/site/attachedFiles.js";

afterEach(() => vi.unstubAllGlobals());

it("reads a file from where the build has put it", async () => {
  const fetch = vi.fn(() => Promise.resolve(new Response('{"a": 1}')));
  vi.stubGlobal("fetch", fetch);
  const {registerFile, FileAttachment} = attachedFiles();
  registerFile("./data/a.json", {path: "./_file/data/a.1234abcd.json"});
  const file = FileAttachment("data/a.json");
  expect(await file.json()).toEqual({a: 1});
  expect(fetch).toHaveBeenCalledWith(`${location.origin}/_file/data/a.1234abcd.json`);
  expect(await file.text()).toBe('{"a": 1}');
  expect((await file.arrayBuffer()).byteLength).toBe(8);
});

it("says which file does not come, and which nobody has told of", async () => {
  vi.stubGlobal("fetch", () => Promise.resolve(new Response("", {status: 404})));
  const {registerFile, FileAttachment} = attachedFiles();
  registerFile("./data/a.json", {path: "./_file/data/a.json"});
  await expect(FileAttachment("./data/a.json").json()).rejects.toThrow("Unable to load file: a.json");
  expect(() => FileAttachment("data/b.json")).toThrow("File not found: data/b.json");
});
