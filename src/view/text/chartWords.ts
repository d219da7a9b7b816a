import { english as charts } from "../../charts/english";
import { english } from "./english";
import * as comparing from "./english/comparing";
import * as whatIf from "./english/whatIf";

// What charts say in English is fetched with them, after the first answer, and takes its place in the table here.
Object.assign(english.charts, charts);
Object.assign(english, whatIf, comparing); // likewise, of the questions that stand beneath them, and of comparing
