import {buildKernels} from "../../scripts/kernels.js";

/** Compiles the training kernels before the tests, where a source is newer than the build. */
export default buildKernels;
