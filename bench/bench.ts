import { mkdirSync, writeFileSync } from "node:fs";
import { argv } from "node:process";
import { engineModule } from "../cli/engine";
import { measure } from "./measured";
import { optionsOf } from "./options";
import { pageOf } from "./pages/page";
import { plot } from "./plot";
import { subjectOf } from "./subject";

const { page, rounds } = optionsOf(argv.slice(2));
const subject = subjectOf(await engineModule());
const measured = await measure(subject, rounds);

const plots = page.replace(/\.md$/, "");
mkdirSync(plots, { recursive: true });
for (const series of measured.scaling) writeFileSync(`${plots}/${series.of}.svg`, plot(series));
writeFileSync(page, pageOf(measured, subject.scenario.id, rounds));
