import { english as charts } from "../../charts/english";
import { english } from "./english";
import * as comparing from "./english/comparing";
import * as quoting from "./english/quoting";
import * as whatIf from "./english/whatIf";

// What charts say in English is fetched with them, after the first answer, and takes its place in the table here.
Object.assign(english.charts, charts);
// Likewise, of the questions that stand beneath them, of comparing and of what is taken away.
Object.assign(english, whatIf, comparing, quoting);
