import {expect, it} from "vitest";
import {findApi, type ScormApi, type ScormWindow} from "../../../components/site/scorm/findApi.js";

const api = {} as ScormApi;

/** A window that is its own parent, as the outermost is. */
function top(own: Partial<ScormWindow> = {}): ScormWindow {
  const made: {parent: ScormWindow | null} = {...own, parent: null};
  made.parent = made;
  return made;
}
const inside = (parent: ScormWindow): ScormWindow => ({parent});

it("finds the platform some windows up, or around the window that opened this one", () => {
  expect(findApi(inside(inside(top({API: api}))))).toBe(api);
  expect(findApi(top({opener: inside(top({API: api}))}))).toBe(api);
});

it("finds none where there is none, and looks neither for ever nor into other origins", () => {
  expect(findApi(top())).toBeUndefined();
  const foreign = {
    get API(): ScormApi {
      throw new DOMException("blocked", "SecurityError");
    },
    parent: null
  };
  expect(findApi(inside(foreign))).toBeUndefined();
  let deep = top({API: api});
  for (let i = 0; i < 20; i++) deep = inside(deep);
  expect(findApi(deep)).toBeUndefined();
});
