import type { ScaleSymLog } from "d3";
import type { Box } from "../layout/box";
import type { Words } from "../words/words";

/** Where the parts of the picture are. */
export interface Places {
  readonly words: Words;
  readonly measure: Words["solvency"]["measures"]["netPosition"]; // how it is called
  readonly plot: Box;
  readonly failed: Box | null; // where the futures in default stand, if they stand apart
  readonly beyond: Box | null; // where those stand that lie beyond the scale
  readonly x: ScaleSymLog<number, number>;
  readonly threshold: number; // pixels
}

/** Whether a bar that ends here, in pixels, lies below the threshold. */
export const isShort = ({ threshold }: Places, to: number): boolean => to <= threshold + 0.5;
