// @vitest-environment jsdom
import {beforeEach, expect, it} from "vitest";
import {orderWords, recordedDepths} from "../../../../components/lessons/after-resnet/order/orderFinding.js";
import {orderView} from "../../../../components/lessons/after-resnet/order/orderView.js";
import type {RecordedOrders} from "../../../../components/lessons/after-resnet/order/recordedOrders.js";
import {stillPage} from "../../../support/reader.js";
import {recordedData} from "../../../support/recordedData.js";

const recorded = recordedData("pre-activation") as RecordedOrders;
beforeEach(stillPage);

it("shows each depth, says what was found, and lists every rate and seed", () => {
  const {element, stop} = orderView(recorded);
  const depths = recordedDepths(recorded);
  expect([...element.querySelectorAll("svg")].map((svg) => svg.getAttribute("aria-label")?.slice(0, 9))).toEqual(
    depths.map((depth) => `${depth} layers`)
  );
  const axes = [...element.querySelectorAll("svg")].map((svg) =>
    [...svg.querySelectorAll(".tick")].map((tick) => tick.getAttribute("transform")).join()
  );
  expect(new Set(axes).size).toBe(1);
  expect(element.querySelector(".status")?.textContent).toBe(orderWords(recorded));
  const details = element.querySelector("details")!;
  details.open = true;
  details.dispatchEvent(new Event("toggle"));
  expect(details.querySelectorAll("tbody tr")).toHaveLength(2 * depths.length);
  stop();
});
