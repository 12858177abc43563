/** What a learning platform offers to its content: the runtime of SCORM 1.2, as far as it is used here. Every value is text. */
export interface ScormApi {
  LMSInitialize(nothing: ""): string;
  LMSGetValue(name: string): string;
  LMSSetValue(name: string, value: string): string;
  LMSCommit(nothing: ""): string;
  LMSFinish(nothing: ""): string;
}

/** A window, as far as the search looks into it. */
export interface ScormWindow {
  readonly API?: ScormApi | undefined;
  readonly parent: ScormWindow | null;
  readonly opener?: ScormWindow | null;
}

/** Windows that are looked through upward, as the standard has it. */
const MOST = 7;

function above(start: ScormWindow | null): ScormApi | undefined {
  let here = start;
  for (let i = 0; i < MOST && here !== null; i++) {
    try {
      if (here.API) return here.API;
    } catch {
      // A page of another origin: nothing above it is ours to see.
      return undefined;
    }
    if (here.parent === here) return undefined;
    here = here.parent;
  }
  return undefined;
}

/** The platform's object `API`, in the windows around this one, then in those around the one that opened it; undefined without one. */
export function findApi(here: ScormWindow): ScormApi | undefined {
  return above(here) ?? above(here.opener ?? null);
}
