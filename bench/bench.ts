import { writeFileSync } from "node:fs";
import { argv } from "node:process";
import { engineModule } from "../cli/engine";
import { atLeast, atMost, barsSection } from "./bars";
import { machine } from "./machine";
import { optionsOf } from "./options";
import { peersSection } from "./pages/peers";
import { peers } from "./peers";
import { sizes } from "./size";
import { subjectOf } from "./subject";

const { page, rounds } = optionsOf(argv.slice(2));
const subject = subjectOf(await engineModule());
const found = peers(subject, rounds);
const size = sizes();
const bars = [
  atLeast("WebAssembly to plain JavaScript, own draws", 100, "times", found.own.plain / found.own.wasm),
  atLeast("WebAssembly to numpy, own draws", 12, "times", null),
  atLeast("WebAssembly to scalar C++, equal draws", 1.6, "times", null),
  atLeast("WebAssembly to our JavaScript, equal draws", 5, "times", found.equal.js / found.equal.wasm),
  atMost("the engine's file", 32, "kB", size.raw),
];
const text = [
  "# Performance",
  "<!-- Made by `npm run bench`. Do not edit. -->",
  `Scenario \`${subject.scenario.id}\`. All contenders run in one process, one after another in each of ${rounds} rounds; times are medians of processor time, which others on the machine hardly move. Ratios carry over to other machines better than times do. ${machine()}.`,
  peersSection(found),
  barsSection(bars),
];
writeFileSync(page, `${text.join("\n\n")}\n`);
