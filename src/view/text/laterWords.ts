import { english as charts } from "../../charts/english";
import { english } from "./english";
import { afterwards } from "./english/afterwards";

// What charts say in English is fetched with them, after the first answer, and takes its place in the table here; with it
// comes what is said beneath that answer and over the page.
Object.assign(english.charts, charts);
Object.assign(english, afterwards);
