import {expect, it} from "vitest";
import {portOf, refusalOf} from "../../scripts/settings.js";

it("reads a port, and says what it accepts", () => {
  expect([portOf(undefined), portOf(""), portOf("0"), portOf("65535")]).toEqual([3000, 3000, 0, 65535]);
  for (const wrong of ["abc", "-1", "65536", "3e3", "80 ", "9".repeat(500)]) {
    expect(() => portOf(wrong)).toThrow(/^PORT is .*, but must be a whole number from 0 to 65535/);
    expect(() => portOf(wrong)).toThrow(/^.{1,300}$/);
  }
});

it("says why it cannot listen", () => {
  const refusal = (code: string) => refusalOf(Object.assign(new Error("it failed"), {code}), 3000, "somewhere");
  expect(refusal("EADDRINUSE")).toBe("Port 3000 is in use already; name another one: PORT=3001 npm start");
  expect(refusal("EACCES")).toContain("may not be used");
  expect(refusal("ENOTFOUND")).toContain("HOST is somewhere");
  expect(refusal("EIO")).toContain("it failed");
});
