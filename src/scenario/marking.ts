import * as v from "valibot";

/** When what parties hold of the obligor loses value: when it defaults, or as that becomes likelier (src/model/marks.ts). */
export const markings = ["atDefault", "beforeDefault"] as const;
export const Marking = v.picklist(markings);
export type Marking = v.InferOutput<typeof Marking>;

/** The marking of a scenario; one that does not say marks at default. */
export const markingOf = ({ marks = "atDefault" }: { readonly marks?: Marking | undefined }): Marking =>
  marks;

/** Whether holders mark down before anything is lost. */
export const marksBefore = (scenario: { readonly marks?: Marking | undefined }): boolean =>
  markingOf(scenario) === "beforeDefault";
