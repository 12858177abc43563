/** @file English words of site offline. */
import type {Shown} from "../shown.js";

export const everyPageLaboratoryAndDownload =
  "Every page, laboratory and download goes on when the network is gone. The files lie in this browser.";
export const removeFromThisBrowser = "Remove from this browser";
export const makeAvailable = "Make available";
export const useTheNewerVersion = "Use the newer version";
export const notKeptForUseWithout = (part: Shown): string => `Not kept for use without network${part}`;
export const gettingReadyForUseWithout = (done: Shown, total: Shown): string =>
  `Getting ready for use without network: ${done} of ${total}`;
export const waitsForTheTraining = "Getting ready for use without network: waits for a training run";
export const availableWithoutNetwork = (total: Shown): string => `Available without network: ${total}`;
export const notAllOfTheSite = "Not all of the site could be kept for use without network; the next page tries again";
export const thisBrowserKeepsNothingFor = "This browser keeps nothing for use without network";
export const aNewerVersionIsReady = "A newer version of this site is ready. ";
