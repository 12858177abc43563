import {expect, it} from "vitest";
import {siteFile} from "../../../components/site/offline/siteFile.js";

const FILES = new Set(["index.html", "paths.html", "embed/index.html", "_file/a.json", "licences.txt"]);
const at = (path: string) => siteFile(path, FILES);

it("finds what a static host would give", () => {
  expect([at(""), at("index.html"), at("paths"), at("paths.html"), at("_file/a.json"), at("embed/")]).toEqual([
    {file: "index.html"},
    {file: "index.html"},
    {file: "paths.html"},
    {file: "paths.html"},
    {file: "_file/a.json"},
    {file: "embed/index.html"}
  ]);
});

it("leads from a page's name with a slash to the page", () => {
  expect([at("paths/"), at("paths.html///")]).toEqual([{move: "paths"}, {move: "paths.html"}]);
});

it("keeps nothing else", () => {
  expect([at("nothing"), at("nothing/"), at("_file"), at("_file/"), at("paths.htm")]).toEqual(Array(5).fill(undefined));
});
