/**
 * @file What every page runs once it is loaded, from a file that all pages share: the guided path, the search, how to cite the page, the
 * site kept for use without a network, and pictures that fit the paper.
 */
import {ownTask} from "../ui/late/ownTask.js";
import {tellMilestones} from "./earlyMilestones.js";
import {guide, pageOf} from "./guide.js";
import {GUIDE_PLACE} from "./guideState.js";
import {showOffline} from "./offline/offlineLine.js";
import {fitPaper} from "./print/fitPaper.js";
import {showSearch} from "./search/showSearch.js";
import {showCitation} from "./showCitation.js";

const invitation = document.querySelector<HTMLElement>("[data-guide]");
document.querySelector(`.${GUIDE_PLACE}`)?.append(guide(pageOf(location.pathname), {invitation}));
tellMilestones();
showSearch();
fitPaper();
// What stands at the end of the page: each in a task of its own.
for (const show of [showCitation, showOffline]) void ownTask().then(show);
