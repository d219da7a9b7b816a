import { mkdirSync, writeFileSync } from "node:fs";
import { argv } from "node:process";
import { engineModule } from "../cli/engine";
import { readChromium } from "./inChromium";
import { measure } from "./measured";
import { optionsOf } from "./options";
import { pageOf } from "./pages/page";
import { plot } from "./plot";
import { subjectOf } from "./subject";

const { page, rounds, chromium } = optionsOf(argv.slice(2));
const subject = subjectOf(await engineModule());
const measured = await measure(subject, rounds, readChromium(chromium));

const plots = page.replace(/\.md$/, "");
mkdirSync(plots, { recursive: true });
for (const series of measured.scaling) writeFileSync(`${plots}/${series.of}.svg`, plot(series));
writeFileSync(page, pageOf(measured, subject.scenario.id, rounds));
