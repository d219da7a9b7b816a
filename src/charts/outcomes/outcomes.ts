import type { Chart } from "../chart";
import { drawSquares } from "./squares";
import { finding, table } from "./words";
import { drawYears } from "./years";
import "./outcomes.css";

/** The three outcomes, always apart: a hundred futures as squares, or shares by year. */
export const outcomes: Chart = {
  id: "outcomes",
  title: (words) => words.outcomes.title,
  forms: ["squares", "years"],
  draw: (runs, options) => (options.form === "years" ? drawYears : drawSquares)(runs, options),
  finding,
  table,
};
