import {keptChoice} from "../keptChoice.js";
import type {PracticePage} from "./practicePages.js";
import * as say from "../../words/en/sitePracticeWords.js";

/** How far a reader is with the exercises of a page. */
export interface PracticeProgress {
  /** Ids of those that were answered right. */
  readonly done: readonly string[];
  /** Seed of the question at hand, by the exercise's id; 1 where there is none. */
  readonly seeds: Readonly<Record<string, number>>;
  /** How many exercises the page has; 0 before they were seen. */
  readonly of: number;
}

/** A page's progress, as the browser keeps it; where it keeps nothing, it holds as long as the page. */
export interface KeptProgress {
  get(): PracticeProgress;
  set(progress: PracticeProgress): void;
}

const isSeed = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) > 0;

/** What is not understood counts as not begun. */
function read(text: string | null): PracticeProgress {
  try {
    const {done, seeds, of} = JSON.parse(text ?? "{}") as Partial<Record<keyof PracticeProgress, unknown>>;
    return {
      done: Array.isArray(done) ? done.filter((id): id is string => typeof id === "string") : [],
      seeds: Object.fromEntries(
        Object.entries(seeds ?? {}).filter((entry): entry is [string, number] => isSeed(entry[1]))
      ),
      of: isSeed(of) ? of : 0
    };
  } catch {
    return {done: [], seeds: {}, of: 0};
  }
}

/** The progress of a page's practice. */
export function practiceProgress(page: PracticePage): KeptProgress {
  const kept = keptChoice(`shortcut-practice ${page}`);
  return {
    get: () => read(kept.get()),
    set: (progress) => kept.set(JSON.stringify(progress))
  };
}

/** How far that is, in words; empty before the exercises were seen. */
export function progressWords({done, of}: Pick<PracticeProgress, "done" | "of">): string {
  if (of === 0) return "";
  if (done.length >= of) return say.allExercisesDone(of);
  return say.exercisesDone(done.length, of);
}
