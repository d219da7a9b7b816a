import type { Run } from "../../metrics/run";
import { oneInputOf, type Uncertainty } from "../../metrics/uncertainty";
import { called } from "../explore/called";
import type { Page } from "../state/page";

/** What is known now of how sure a run is: nothing of the inputs before, which would stand beside what is of those on screen. */
export function knownOf(page: Page, { headline, paths }: Run): Uncertainty {
  const { howSure, drivers } = page;
  const found = howSure.stale.value ? null : howSure.answer.value;
  const tornado = drivers.stale.value ? null : drivers.tornado.value;
  const widest = tornado === null ? null : oneInputOf(tornado);
  return {
    headline: headline.quarter,
    paths,
    default: headline.default,
    oneInput: widest === null ? null : called(page, widest),
    allInputs: found?.allInputs ?? null,
    forms: found?.forms ?? [],
  };
}
