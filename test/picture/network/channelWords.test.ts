import {expect, it} from "vitest";
import {miniature} from "../../../components/network/miniature.js";
import {channelWords} from "../../../components/picture/network/channelWords.js";
import {stationsOf} from "../../../components/picture/network/station.js";

const stations = stationsOf(miniature({depth: 10}));

it("names the channel of each face, stage by stage, for every network", () => {
  expect(channelWords([{stations}])).toBe("Faces: the mean of each unit’s maps, each on its own scale.");
  expect(channelWords([{stations, channels: [3, 3, 3, 3, 3]}])).toContain("channel 3 of each unit");
  expect(
    channelWords([
      {called: "residual network", stations, channels: [2, 1, 5, 15, 57]},
      {called: "plain network", stations, channels: [2, 0, 5, 15, 8]}
    ])
  ).toMatch(
    /: residual network, stem: 2; stage 1: 1; stage 2: 5; stage 3: 15; stage 4: 57\. plain network, stem: 2; stage 1: 0;/
  );
});
