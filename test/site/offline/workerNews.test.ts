import {expect, it} from "vitest";
import {stateOfNews} from "../../../components/site/offline/workerNews.js";

it("tells how far the files are, or that they wait, and nothing of other messages", () => {
  expect(stateOfNews({type: "kept", done: 1, total: 2})).toEqual({kind: "loading", done: 1, total: 2});
  expect(stateOfNews({type: "waits"})).toEqual({kind: "waiting"});
  for (const other of [undefined, null, "kept", {type: "kept"}, {type: "kept", done: "1", total: 2}, {type: "other"}])
    expect(stateOfNews(other)).toBeUndefined();
});
