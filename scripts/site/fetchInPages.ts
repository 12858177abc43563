/** @file What stands for `fetch` in the bundles of pages: esbuild puts in what has the name of a global. */
export {wholeFetch as fetch} from "../../components/site/wholeFetch.js";
