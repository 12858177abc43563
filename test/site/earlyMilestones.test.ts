// @vitest-environment jsdom
import {expect, it} from "vitest";
import {noteMilestones, tellMilestones} from "../../components/site/earlyMilestones.js";
import {onMilestone, reach} from "../../components/ui/milestone.js";

it("tells what was reached before anything listened, in order and once", () => {
  document.body.innerHTML = "<figure></figure>";
  const figure = document.querySelector("figure")!;
  const heard: string[][] = [];
  noteMilestones();
  reach(figure, "paths met", "2.63 goes.");
  reach(figure, "losses parted", "");
  onMilestone(document, (...all) => heard.push(all), new AbortController().signal);
  tellMilestones();
  expect(heard).toEqual([
    ["paths met", "2.63 goes."],
    ["losses parted", ""]
  ]);
  reach(figure, "twins trained", "");
  tellMilestones();
  expect(heard.slice(2)).toEqual([["twins trained", ""]]);
});
