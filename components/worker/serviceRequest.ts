import type {BuildRequest} from "../lessons/build/buildProtocol.js";
import type {LesionRequest} from "../lessons/paths/lesionProtocol.js";
import type {LessonRequest} from "../lessons/residual-learning/curve/lessonProtocol.js";
import type {ResidualRequest} from "../lessons/residual-learning/residualProtocol.js";
import type {SamplesRequest} from "../lessons/images/samplesProtocol.js";
import type {ShortcutRequest} from "../lessons/residual-unit/shortcutProtocol.js";
import type {StartRequest} from "../lessons/gradients/startProtocol.js";
import type {TrainingRequest} from "./training/trainingProtocol.js";

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
