// @vitest-environment jsdom
import {atOnce} from "../../../components/ui/late/parts.js";
import {afterEach, beforeEach, expect, it, vi} from "vitest";
import {runKeeper} from "../../../components/lessons/training-lab/runs/runKeeper.js";
import {trainingLab, type TrainingLab} from "../../../components/lessons/training-lab/trainingLab.js";
import {aTwin} from "../../support/aTwin.js";
import {RECORDED} from "../../support/runs.js";
import {key, stillPage} from "../../support/reader.js";
import {sightedPage} from "../../support/sightedPage.js";

let lab: TrainingLab;
let twin: ReturnType<typeof aTwin>;
/** The laboratory as a link opens it. */
function open(hash = ""): void {
  history.replaceState(null, "", `/training-lab${hash}`);
  twin = aTwin();
  lab = atOnce(trainingLab(RECORDED, {startTraining: twin.start}));
  document.body.replaceChildren(lab.element);
}
beforeEach(() => {
  vi.useFakeTimers();
  stillPage();
});
afterEach(() => {
  lab.stop();
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const text = (selector: string): string => lab.element.querySelector(selector)?.textContent ?? "";
const status = (): string => text("[role=status]");
const press = (name: string): void =>
  [...lab.element.querySelectorAll("button")].find(({textContent}) => textContent === name)?.click();
const figures = (): readonly string[] =>
  [...lab.element.querySelectorAll("figure svg")].map((svg) => svg.getAttribute("aria-label") ?? "");
const gradient = (): string => figures().find((name) => name.startsWith("Gradient norm")) ?? "";
const field = (name: string): HTMLInputElement => lab.element.querySelector<HTMLInputElement>(`[name=${name}]`)!;
function type(name: string, value: string): void {
  field(name).value = value;
  field(name).dispatchEvent(new Event("input", {bubbles: true}));
  field(name).dispatchEvent(new Event("change", {bubbles: true}));
}
const settle = (): void => void vi.advanceTimersByTime(2000);

it("opens on the recorded run, in three figures", async () => {
  open();
  await vi.advanceTimersByTimeAsync(0);
  expect(status()).toBe("Ready. The figures show the recorded run.");
  await vi.advanceTimersByTimeAsync(10);
  expect(figures()).toHaveLength(3);
  expect(figures()[0]).toContain("residual 0.25 in step 8");
  expect(text("figcaption")).toContain("Recorded with seed 1 on wasm, SIMD, Node 20, 2026-11-24.");
});

it("draws nothing once it is stopped, also where it had not drawn yet", async () => {
  open();
  lab.stop();
  await vi.advanceTimersByTimeAsync(0);
  expect(figures()).toEqual([]);
});

it("draws its charts part by part once it stands, and none once it is stopped", async () => {
  const page = sightedPage();
  open();
  await vi.advanceTimersByTimeAsync(500);
  expect(figures()).toEqual([]);
  page.stand();
  await vi.advanceTimersByTimeAsync(100);
  expect(figures()).toHaveLength(3);
  lab.stop();
  open();
  page.stand();
  await Promise.resolve();
  lab.stop();
  await vi.advanceTimersByTimeAsync(500);
  expect(figures()).toEqual([]);
  expect(page.watched()).toBe(0);
});

it("opens the page's own link before it hears of another: of two openings none rests in the other", () => {
  history.replaceState(null, "", "/training-lab#seed=5&run=1");
  twin = aTwin();
  const making = trainingLab(RECORDED, {startTraining: twin.start});
  const follow = (hash: string): void => {
    history.replaceState(null, "", `/training-lab${hash}`);
    dispatchEvent(new Event("hashchange"));
  };
  let made = making.next();
  for (let seed = 6; made.done !== true; seed++) {
    expect(twin.told).toEqual([]);
    follow(`#seed=${seed}`);
    made = making.next();
    if (made.done !== true) continue;
    // The newest is opened after it, though what the page's own link sets has been written into the address meanwhile.
    lab = made.value;
    expect(field("seed").value).toBe(String(seed));
    expect(location.hash).toContain(`seed=${seed}`);
  }
  const ended = ["residual stop", "plain stop"];
  expect(twin.told).toEqual(["residual start seed 5", "plain start seed 5", ...ended]);
  follow("#seed=70&run=1");
  expect(twin.told.slice(4)).toEqual(["residual start seed 70", "plain start seed 70"]);
  follow("#seed=71");
  expect(twin.told.slice(6)).toEqual(ended);
  expect(field("seed").value).toBe("71");
});

it("opens its link once where the address is the same again when the laboratory has been made", () => {
  history.replaceState(null, "", "/training-lab#seed=5&run=1");
  twin = aTwin();
  const making = trainingLab(RECORDED, {startTraining: twin.start});
  making.next();
  for (const hash of ["#seed=6", "#seed=5&run=1"]) {
    history.replaceState(null, "", `/training-lab${hash}`);
    dispatchEvent(new Event("hashchange"));
  }
  lab = atOnce(making);
  expect(twin.told).toEqual(["residual start seed 5", "plain start seed 5"]);
});

it("no longer says that a link’s networks are not trained as soon as their run is awaited", () => {
  open("#depth=10&size=8");
  settle();
  const said = (): boolean => lab.element.textContent.includes("Not trained yet");
  expect(said()).toBe(true);
  press("Train");
  expect(said()).toBe(false);
  settle();
  expect(said()).toBe(false);
  twin.begin();
  settle();
  expect(said()).toBe(false);
});

it("trains, pauses, steps, resumes and resets as its buttons say", () => {
  open();
  press("Train");
  expect(twin.told).toEqual(["residual start seed 1", "plain start seed 1"]);
  expect(field("depth").disabled).toBe(true);
  twin.begin();
  settle();
  expect(status()).toContain("step 1 of 120; residual: loss 2.40");
  expect(text("figcaption")).toContain("Measured here with seed 1 on wasm, SIMD.");
  press("Pause");
  press("Step");
  press("Resume");
  expect(twin.told.filter((word) => word.startsWith("plain")).slice(1)).toEqual([
    "plain pause",
    "plain step",
    "plain resume"
  ]);
  press("Reset");
  settle();
  expect(status()).toContain("Ready.");
  expect(field("depth").disabled).toBe(false);
  expect(text("figcaption")).toContain("Recorded with seed 1");
});

it("steps from the start where nothing is under way", () => {
  open();
  press("Step");
  expect(twin.told).toEqual([
    "residual start paused seed 1",
    "plain start paused seed 1",
    "residual step",
    "plain step"
  ]);
});

it("changes the learning rate of a run that is under way, says after which step, and keeps it in the address", () => {
  open();
  type("lr", "0.02");
  expect(twin.told).toEqual([]);
  press("Train");
  twin.begin();
  type("lr", "0.01");
  expect(twin.told.slice(-2)).toEqual(["residual rate 0.01", "plain rate 0.01"]);
  settle();
  expect(text("figcaption")).toContain("Learning rate changed by hand after step 1.");
  expect(location.hash).toContain("lr=0.01");
});

it("follows the newest probed step until the reader has chosen another", async () => {
  open();
  await vi.advanceTimersByTimeAsync(10);
  const slider = lab.element.querySelector<HTMLInputElement>("input[type=range]")!;
  expect(gradient()).toContain(", step 8.");
  expect(text(".range-value")).toBe("step 8");
  expect(slider.getAttribute("aria-valuetext")).toBe("step 8");
  slider.value = "0";
  slider.dispatchEvent(new Event("input", {bubbles: true}));
  expect(gradient()).toContain(", step 1.");
  press("Train");
  twin.begin();
  settle();
  expect(slider.disabled).toBe(true);
});

it("lets the reader guess before the run, draws the guess over it and says how far off it was", () => {
  open();
  const loss = lab.element.querySelector("figure:has(.loss)")!;
  press("Guess first");
  expect(loss.querySelectorAll("[role=slider]")).toHaveLength(12);
  press("Without a guess");
  expect(loss.querySelectorAll("[role=slider]")).toHaveLength(0);
  press("Guess first");
  key(loss.querySelector("[role=slider]")!, "ArrowDown");
  press("Train");
  twin.begin();
  settle();
  expect(loss.querySelectorAll(".guessed")).toHaveLength(2);
  // 2.30 a key down is 2.00; the first loss of both is 2.40.
  expect(loss.querySelector("figcaption")?.textContent).toContain(
    "Your guess was off on the mean: residual by 0.40 nats; plain by 0.10 nats."
  );
  press("Reset");
  press("Train");
  twin.begin();
  settle();
  expect(loss.querySelectorAll(".guessed")).toHaveLength(0);
});

it("does not take the second half of a double click for a pause", () => {
  open();
  press("Train");
  press("Pause");
  expect(twin.told.filter((word) => word.includes("pause"))).toEqual([]);
  settle();
  press("Pause");
  expect(twin.told.filter((word) => word.includes("pause"))).toHaveLength(2);
});

it("takes a typed number after a pause, not at each key", () => {
  open("#run=1");
  twin.begin();
  const rate = field("lr");
  for (const typed of ["1", "", "0.001"]) {
    rate.value = typed;
    rate.dispatchEvent(new Event("input", {bubbles: true}));
    vi.advanceTimersByTime(300);
  }
  expect(twin.told.filter((word) => word.includes("rate"))).toEqual([]);
  settle();
  expect(twin.told.filter((word) => word.includes("rate"))).toEqual(["residual rate 0.001", "plain rate 0.001"]);
});

it("changes the learning rate by a sensible factor at an arrow key", () => {
  open("#run=1");
  twin.begin();
  key(field("lr"), "ArrowUp");
  key(field("lr"), "ArrowDown");
  key(field("lr"), "ArrowDown");
  expect(twin.told.filter((word) => word.startsWith("plain rate"))).toEqual([
    "plain rate 0.1",
    "plain rate 0.05",
    "plain rate 0.02"
  ]);
});

it("takes its configuration from the address, starts at once when told to, and says what was wrong in it", () => {
  open("#seed=5&run=1&hide=batch&lr=fast");
  expect(twin.told).toEqual(["residual start seed 5", "plain start seed 5"]);
  expect(text(".notice")).toContain("Learning rate in the link is “fast”");
  expect(field("batch").closest<HTMLElement>(".run-control")?.hidden).toBe(true);
  history.replaceState(null, "", "/training-lab#seed=7");
  dispatchEvent(new Event("hashchange"));
  expect(twin.told.slice(-2)).toEqual(["residual stop", "plain stop"]);
  expect(field("seed").value).toBe("7");
  expect(lab.element.querySelectorAll("form")).toHaveLength(1);
});

it("copies its link, or gives it to be copied where the browser does not allow it", async () => {
  open("#seed=3");
  const writeText = vi.fn<(link: string) => Promise<void>>().mockResolvedValue();
  Object.defineProperty(navigator, "clipboard", {configurable: true, value: {writeText}});
  press("Copy link");
  await vi.advanceTimersByTimeAsync(1);
  expect(writeText.mock.calls[0]?.[0]).toMatch(/training-lab#skip=compare.*seed=3/);
  expect(text(".notice")).toBe("The link was copied.");
  writeText.mockRejectedValueOnce(new Error("refused"));
  press("Copy link");
  await vi.advanceTimersByTimeAsync(1);
  expect(text(".notice")).toMatch(/^The browser does not allow copying; the link is .*seed=3/);
});

it("says when the workers fail, and offers to train again", () => {
  open();
  press("Train");
  for (const network of ["residual", "plain"] as const) twin.tell(network, {type: "failed", message: "it broke"});
  settle();
  expect(status()).toContain("The training stopped.");
  expect(status()).toContain("The residual network stopped: it broke.");
  expect(field("depth").disabled).toBe(false);
  press("Train");
  expect(twin.told.slice(-2)).toEqual(["residual start seed 1", "plain start seed 1"]);
});

it("trains longer from a run's end, with its settings and the rate in use in the controls and the link", async () => {
  open();
  const longer = [...lab.element.querySelectorAll("button")].find((one) => one.textContent === "Train longer")!;
  expect(longer.hidden).toBe(true);
  press("Train");
  twin.begin();
  for (const network of ["residual", "plain"] as const) twin.save(network, 1, 0.02);
  twin.finish();
  expect(longer.hidden).toBe(false);
  type("depth", "10");
  type("lr", "0.5");
  press("Train longer");
  await vi.advanceTimersByTimeAsync(1);
  expect([...twin.from.values()]).toEqual([1, 1]);
  expect(["depth", "steps", "lr"].map((name) => field(name).value)).toEqual(["34", "240", "0.02"]);
  expect(location.hash).toMatch(/depth=34.*lr=0\.02.*steps=240/);
  // The rate is the one that it goes on with: nobody has given another by hand.
  expect(twin.told.filter((word) => word.includes("rate"))).toEqual([]);
  expect([longer.hidden, field("depth").disabled]).toEqual([true, true]);
});

it("takes nothing from a form that is gone: after another link, and after the laboratory has ended", () => {
  open("#seed=3");
  const typing = (): void => {
    field("lr").value = "0.3";
    field("lr").dispatchEvent(new Event("input", {bubbles: true}));
  };
  typing();
  history.replaceState(null, "", "/training-lab#run=1");
  dispatchEvent(new Event("hashchange"));
  settle();
  expect(location.hash).toBe("#run=1");
  typing();
  lab.stop();
  settle();
  expect(location.hash).toBe("#run=1");
});

it("saves its runs when the page is hidden or left, until it ends", () => {
  const saved = vi.fn();
  history.replaceState(null, "", "/training-lab");
  lab = atOnce(
    trainingLab(RECORDED, {
      keeper: (onChange) => {
        const keeper = runKeeper(onChange);
        vi.spyOn(keeper, "save").mockImplementation(saved);
        return keeper;
      }
    })
  );
  document.dispatchEvent(new Event("visibilitychange", {bubbles: true}));
  dispatchEvent(new Event("pagehide"));
  expect(saved).toHaveBeenCalledTimes(2);
  lab.stop();
  saved.mockClear();
  document.dispatchEvent(new Event("visibilitychange", {bubbles: true}));
  dispatchEvent(new Event("pagehide"));
  expect(saved).not.toHaveBeenCalled();
});

it("offers no longer run than the longest", () => {
  open("#steps=2000&run=1");
  twin.begin();
  twin.finish();
  const longer = [...lab.element.querySelectorAll("button")].find((one) => one.textContent === "Train longer");
  expect(longer?.hidden).toBe(true);
});

it("ends its workers and hears of no other address when it is stopped", () => {
  open();
  press("Train");
  twin.begin();
  settle();
  lab.stop();
  expect(twin.told.slice(-2)).toEqual(["residual stop", "plain stop"]);
  const [count, before] = [twin.told.length, lab.element.innerHTML];
  history.replaceState(null, "", "/training-lab#run=1");
  dispatchEvent(new Event("hashchange"));
  settle();
  expect(twin.told).toHaveLength(count);
  expect(lab.element.innerHTML).toBe(before);
});

it("asks for a guess where a class's link opens it, shows no run before, and takes for a guess what was moved", () => {
  open("#depth=10&steps=4&base=100&seed=100");
  settle();
  expect(status()).toBe("Ready. Guess, then press Train: the figures wait for your run.");
  expect(figures()[0]).toMatch(/^Your guess/);
  expect(lab.element.textContent).not.toContain("recorded run");
  expect(lab.element.innerHTML).not.toContain("residual 0.25 in step 8");
  press("Train");
  expect(text(".notice")).toContain("Enter your number in class first");
  const number = lab.element.querySelector<HTMLInputElement>("#class-number")!;
  number.value = "7";
  number.dispatchEvent(new Event("change", {bubbles: true}));
  expect(text(".notice")).toBe("");
  key(lab.element.querySelector(".guess-pad [role=slider]")!, "ArrowDown");
  press("Train");
  twin.begin();
  settle();
  expect(figures()[0]).toMatch(/^Loss/);
  // The other network's points were left where they lay.
  expect(lab.element.querySelectorAll(".loss .guessed")).toHaveLength(1);
  press("Reset");
  type("depth", "18");
  settle();
  expect(figures()[0]).toMatch(/^Your guess/);
  press("Train");
  twin.begin();
  settle();
  // Nothing was moved: there is no guess.
  expect(lab.element.querySelectorAll(".loss .guessed")).toHaveLength(0);
});

it("shows the recorded run to who does not want to guess, and does not ask again for another number", () => {
  open("#base=100&seed=100");
  settle();
  press("Without a guess");
  settle();
  expect(figures()[0]).toMatch(/^Loss/);
  expect(status()).toContain("Ready. The figures show the recorded run, of other settings than are set now.");
  const number = lab.element.querySelector<HTMLInputElement>("#class-number")!;
  number.value = "7";
  number.dispatchEvent(new Event("change", {bubbles: true}));
  settle();
  expect(figures()[0]).toMatch(/^Loss/);
});

it("takes the question back where a link without a class follows, and asks again where the class's link does", () => {
  const follow = (hash: string): void => {
    history.replaceState(null, "", `/training-lab${hash}`);
    dispatchEvent(new Event("hashchange"));
    settle();
  };
  open("#depth=10&steps=4&base=100&seed=100");
  settle();
  follow("#depth=10&steps=4");
  expect(figures()[0]).toMatch(/^Loss/);
  expect(status()).toContain("Ready. The figures show the recorded run");
  follow("#depth=10&steps=4&base=100&seed=100");
  expect(figures()[0]).toMatch(/^Your guess/);
});
