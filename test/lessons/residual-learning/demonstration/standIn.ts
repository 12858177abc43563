import type {
  ConfigOf,
  DemonstrationEvents,
  DemonstrationName,
  startDemonstration
} from "../../../../components/lessons/residual-learning/demonstrationClient.js";

/** A stand-in for the worker: what it was asked to do, with which configurations; the test speaks for it. */
export function standIn<L extends DemonstrationName>() {
  const asked: string[] = [];
  const configs: ConfigOf<L>[] = [];
  let events: DemonstrationEvents<L> | undefined;
  const start = ((_: L, config: ConfigOf<L>, paced: boolean, given: DemonstrationEvents<L>) => {
    events = given;
    configs.push(config);
    asked.push(paced ? "start paced" : "start");
    return {pause: () => asked.push("pause"), resume: () => asked.push("resume"), stop: () => asked.push("stop")};
  }) as unknown as typeof startDemonstration;
  const worker = (): DemonstrationEvents<L> => {
    if (events === undefined) throw new Error("nothing has been started");
    return events;
  };
  return {start, asked, configs, worker};
}
