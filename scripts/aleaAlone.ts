import type {Plugin} from "esbuild";

const NAMESPACE = "alea-alone";

/** Of seedrandom's six generators only the one that TensorFlow.js takes: the others are 2 kB of a worker with `tf.layers`, compressed. */
export const aleaAlone: Plugin = {
  name: NAMESPACE,
  setup(build) {
    build.onResolve({filter: /^seedrandom$/}, ({path, resolveDir}) => ({
      path,
      namespace: NAMESPACE,
      pluginData: resolveDir,
      sideEffects: false
    }));
    build.onLoad({filter: /.*/, namespace: NAMESPACE}, ({pluginData}) => ({
      contents: 'export {default as alea} from "seedrandom/lib/alea.js";',
      resolveDir: pluginData as string
    }));
  }
};
