/** @file English words of ui embed. */
export const embed = "Embed";
export const frameForYourPage = "frame for your page";
export const copyAFrameThatShows = "Copy a frame that shows this on your own page";
