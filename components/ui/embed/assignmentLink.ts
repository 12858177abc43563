import {assignmentHash, type Assignment} from "../../run/assignments/assignment.js";
import {pageSuffix} from "./pageSuffix.js";

/** The whole address at which a student opens an assignment, as seen from the page at `address`. */
export function assignmentLink(assignment: Assignment, address: string): string {
  return new URL(`./training-lab${pageSuffix(address)}${assignmentHash(assignment)}`, address).href;
}
