import type {LessonEvents, StartLesson} from "../../../../components/lessons/residual-learning/curve/lessonClient.js";
import type {LessonName, Lessons} from "../../../../components/lessons/residual-learning/curve/lessonProtocol.js";

/** A stand-in for the worker: what it was asked to do, with which configurations; the test speaks for it. */
export function standIn<L extends LessonName>() {
  const asked: string[] = [];
  const configs: Lessons[L]["config"][] = [];
  let events: LessonEvents<L> | undefined;
  const start = ((_: L, config: Lessons[L]["config"], paced: boolean, given: LessonEvents<L>) => {
    events = given;
    configs.push(config);
    asked.push(paced ? "start paced" : "start");
    return {pause: () => asked.push("pause"), resume: () => asked.push("resume"), stop: () => asked.push("stop")};
  }) as unknown as StartLesson;
  const worker = (): LessonEvents<L> => {
    if (events === undefined) throw new Error("nothing has been started");
    return events;
  };
  return {start, asked, configs, worker};
}
