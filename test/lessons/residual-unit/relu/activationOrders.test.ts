// @vitest-environment jsdom
import {expect, it} from "vitest";
import {ACTIVATION_ORDERS} from "../../../../components/lessons/residual-unit/relu/activationOrder.js";
import {activationOrders} from "../../../../components/lessons/residual-unit/relu/activationOrders.js";
import {expectSnapshot} from "../../../support/snapshot.js";

it("draws five orders of the same pieces, with the paper's errors", () => {
  for (const {pieces} of ACTIVATION_ORDERS)
    expect([...pieces].sort()).toEqual(["+", "BN", "BN", "ReLU", "ReLU", "conv", "conv"]);
  const figure = activationOrders(ACTIVATION_ORDERS);
  expect(figure.getAttribute("aria-label")).toContain("full pre-activation, BN ReLU conv BN ReLU conv +, 6.37 %");
  expectSnapshot(figure, "activationOrders.svg");
  expectSnapshot(activationOrders(ACTIVATION_ORDERS, {width: 300}), "activationOrders-narrow.svg");
});
