import {expect, it} from "vitest";
import {offlineWords} from "../../../components/site/offline/offlineState.js";

it("tells how far the site is kept, with its size", () => {
  expect(offlineWords({kind: "offered", total: 6_777_942})).toBe("Not kept for use without network: 6.8 MB");
  expect(offlineWords({kind: "offered", total: undefined})).toBe("Not kept for use without network");
  expect(offlineWords({kind: "loading", done: 3_200_000, total: 6_777_942})).toBe(
    "Getting ready for use without network: 3.2 MB of 6.8 MB"
  );
  expect(offlineWords({kind: "waiting"})).toContain("waits for a training run");
  expect(offlineWords({kind: "kept", total: 6_777_942})).toBe("Available without network: 6.8 MB");
  expect(offlineWords({kind: "failed"})).toContain("tries again");
  expect(offlineWords({kind: "refused"})).toContain("keeps nothing");
});
