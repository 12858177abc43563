// @vitest-environment jsdom
import {expect, it, vi} from "vitest";
import {noteMilestones, tellMilestones} from "../../../components/site/earlyMilestones.js";
import {reach} from "../../../components/ui/milestone.js";

it("tells the platform what a page of the frame has reached before it was loaded, and what it reaches then", async () => {
  document.body.innerHTML = "<p data-platform></p><iframe></iframe><figure></figure>";
  const kept = new Map<string, string>();
  const yes = (): string => "true";
  vi.stubGlobal("API", {
    LMSInitialize: yes,
    LMSGetValue: (name: string) => kept.get(name) ?? "",
    LMSSetValue: (name: string, value: string) => String(Boolean(kept.set(name, value))),
    LMSCommit: yes,
    LMSFinish: yes
  });
  // The page in the frame, which is not loaded yet; here it is the launch page's own document.
  const frame = document.querySelector("iframe")!;
  Object.defineProperty(frame, "contentDocument", {value: document});
  vi.spyOn(document, "readyState", "get").mockReturnValue("interactive");
  await import("../../../components/site/scorm/startScorm.js");
  const told = (): string => kept.get("cmi.suspend_data") ?? "";

  const figure = document.querySelector("figure")!;
  noteMilestones();
  reach(figure, "losses parted", "");
  expect(told()).toBe("");
  frame.dispatchEvent(new Event("load"));
  tellMilestones();
  expect(told()).toBe("losses parted");
  reach(figure, "twins trained", "");
  expect(told()).toBe("losses parted\ntwins trained");
  expect(document.querySelector("[data-platform]")?.textContent).toMatch(/^2 of /);

  dispatchEvent(new Event("pagehide"));
  reach(figure, "paths met", "");
  expect(told()).not.toContain("paths met");
  expect(kept.get("cmi.core.session_time")).toMatch(/^\d{4}:\d\d:\d\d$/);
});
