// @vitest-environment jsdom
import {expect, it, vi} from "vitest";
import {residualNetwork} from "../../../components/network/residualNetwork.js";
import {zoomPath} from "../../../components/picture/line/zoomPath.js";
import {press} from "../../support/reader.js";

it("tells where the reader is, from the network to a layer, and leads back out", () => {
  const go = vi.fn();
  const path = zoomPath(residualNetwork(), go);
  expect(path.textContent).toBe("ResNet-34");
  path.show("stage2.unit1.conv1");
  expect(path.textContent).toBe("ResNet-34 › residual_unit_3 › conv2d_7");
  expect(path.querySelector("[aria-current]")?.textContent).toBe("conv2d_7");
  press(path, "residual_unit_3");
  press(path, "ResNet-34");
  expect(go.mock.calls).toEqual([["stage2.unit1"], [null]]);
  path.show("head.dense");
  expect(path.textContent).toBe("ResNet-34 › dense");
});
