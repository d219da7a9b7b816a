import type { ComponentChildren } from "preact";
import type { Chart } from "../../charts/chart";
import { Figure } from "./figure";
import { useDrawn } from "./useDrawn";

interface Props {
  readonly charts: readonly Chart[];
  readonly controls?: ComponentChildren;
}

/** A figure of the run on screen. */
export const OfTheRun = (props: Props) => <Figure {...props} {...useDrawn()} />;
