/** @file German words of ui embed. */
export const embed = "Einbetten";
export const frameForYourPage = "der Rahmen für deine Seite";
export const copyAFrameThatShows = "Einen Rahmen kopieren, der dies auf deiner eigenen Seite zeigt";
