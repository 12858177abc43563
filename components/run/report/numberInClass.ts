/** Students that a number can tell apart. */
export const MOST_STUDENTS = 999;

/** What a student is called, as a number in class; undefined for a name. */
export function numberInClass(student: string): number | undefined {
  const number = /^\d{1,3}$/.test(student.trim()) ? Number(student) : 0;
  return number >= 1 && number <= MOST_STUDENTS ? number : undefined;
}
