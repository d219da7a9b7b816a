const steps = 5;

/** The part of the address after which the page shows its answer again. */
export const noLesson = "#answer";

/** The part of the address after which the page shows a step of the lesson, from 1. */
export const lessonFragment = (step: number): string => (step === 1 ? "#lesson" : `#lesson-${step}`);

/** The step of the lesson that a fragment names, or null. */
export function lessonStep(fragment: string): number | null {
  const named = /^#lesson(?:-([1-9]))?$/.exec(fragment);
  if (named === null) return null;
  return Math.min(steps, Number(named[1] ?? 1));
}
