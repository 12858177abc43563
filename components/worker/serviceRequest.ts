import type {BuildRequest} from "./buildProtocol.js";
import type {LesionRequest} from "./lesionProtocol.js";
import type {LessonRequest} from "./lessonProtocol.js";
import type {ResidualRequest} from "./residualProtocol.js";
import type {SamplesRequest} from "./samplesProtocol.js";
import type {ShortcutRequest} from "./shortcutProtocol.js";
import type {StartRequest} from "./startProtocol.js";
import type {TrainingRequest} from "./trainingProtocol.js";

/** Anything that a worker may be sent; each service answers its own. */
export type ServiceRequest =
  | BuildRequest
  | LesionRequest
  | LessonRequest
  | ResidualRequest
  | SamplesRequest
  | ShortcutRequest
  | StartRequest
  | TrainingRequest;
