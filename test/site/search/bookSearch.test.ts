import {expect, it} from "vitest";
import {bookSearch} from "../../../components/site/search/bookSearch.js";

const SECTIONS = [
  {page: "Gradients", place: "gradients#sum", heading: "Through the sum", text: "The gradient comes back unchanged."},
  {
    page: "Many paths",
    place: "paths#sum",
    heading: "Lengths",
    text: "Each sum doubles the paths; gradients reach them."
  },
  {page: "Method", place: "method#projection", heading: "Projection shortcut", text: "A 1×1 convolution."}
];
const search = bookSearch(SECTIONS);
const places = (query: string): readonly string[] => search(query).found.map(({place}) => place);

it("puts a heading that holds the word before a text that does", () => {
  expect(places("sum")).toEqual(["gradients#sum", "paths#sum"]);
});

it("finds words by their beginnings and with a letter wrong, and all words together before some of them", () => {
  expect(places("proj")).toEqual(["method#projection"]);
  expect(places("projektion")).toEqual(["method#projection"]);
  expect(places("doubles sum")[0]).toBe("paths#sum");
  expect(places("convolution unchanged")).toEqual(expect.arrayContaining(["method#projection", "gradients#sum"]));
});

it("leaves out the words that only make a question", () => {
  expect(places("how many paths are there in the sum")).toEqual(places("paths there sum"));
  expect(places("what does the projection do")).toEqual(["method#projection"]);
});

it("takes a single letter for a symbol, not for the beginning of words", () => {
  const one = bookSearch([...SECTIONS, {page: "P", place: "p", heading: "The branch", text: "What f(x) adds."}]);
  expect(one("f").found.map(({place}) => place)).toEqual(["p"]);
});

it("finds nothing for what is not there, and tells how many there are beyond those it shows", () => {
  expect(search("zebra")).toEqual({total: 0, found: []});
  const many = bookSearch(
    Array.from({length: 30}, (_, i) => ({page: "P", place: `p#${i}`, heading: "H", text: "word"}))
  );
  expect([many("word").total, many("word").found.length]).toEqual([30, 8]);
});
