import { circularity, type CircularityOfYear, type InvestingVendor } from "../../metrics/circularity";
import type { Run } from "../../metrics/run";
import { firstRun, type Reading, type Table } from "../chart";
import { money } from "../words/money";
import { inWords, yearOf } from "../words/quarter";
import { partyOf } from "../words/party";

/** Circularity by year, of the vendors that the reading names. */
export const yearsOf = (run: Run, { parties }: Reading): CircularityOfYear[] =>
  circularity(run).map((year) => ({
    ...year,
    vendors: year.vendors.filter(({ vendor }) => parties.some(({ id }) => id === vendor)),
  }));

/** A share of 100 in the fewest digits that tell it. */
export const ofDollars = ({ words }: Reading, share: number): string =>
  100 * share < 0.95 ? "<1" : words.numbers.fixed(100 * share, 100 * share < 9.5 ? 1 : 0);

/** One vendor in one year, all firms in one year, and their circulation, in words. */
export function vendorWords(of: InvestingVendor, year: string, reading: Reading): string {
  const { share, shares, both } = reading.words.circularity;
  const { vendor, invested, given, billed } = of;
  const [paid, sold] = [invested, given].map((sum) => (billed > 0 ? sum / billed : 0));
  const said = (part: number): string => ofDollars(reading, part);
  const { name } = partyOf(reading, vendor);
  if (given <= 0) return share(name, year, said(paid));
  return invested <= 0 ? shares(name, year, said(sold)) : both(name, year, said(paid), said(sold));
}
export const finnWords = ({ year, finnIndex }: CircularityOfYear, reading: Reading) =>
  reading.words.circularity.cycled(year, ofDollars(reading, finnIndex ?? 0));
export const roundWords = ({ year, circularShare, maxCirculation }: CircularityOfYear, reading: Reading) =>
  reading.words.circularity.round(
    year,
    ofDollars(reading, circularShare),
    money(reading.words, maxCirculation),
  );

/** The year, or what of it is simulated: "Q4 2026". */
function yearSaid({ byQuarter }: Run, year: string, { words }: Reading): string {
  const [first, ...rest] = byQuarter
    .map(({ quarter }) => quarter)
    .filter((quarter) => yearOf(quarter) === year);
  return first !== undefined && rest.length === 0 ? inWords(words, first) : year;
}

/** The vendor and year with the largest share, and the year in which most goes round. */
export function finding(runs: readonly Run[], reading: Reading): string {
  const { words } = reading;
  const run = firstRun(runs, "circularity");
  const years = yearsOf(run, reading).map((of) => ({ ...of, year: yearSaid(run, of.year, reading) }));
  const vendors = years.flatMap(({ year, vendors: list }) => list.map((vendor) => ({ year, vendor })));
  const [most] = vendors.sort((a, b) => (b.vendor.roundTripShare ?? -1) - (a.vendor.roundTripShare ?? -1));
  const percent = (share: number) => Math.round(100 * share); // years that are told alike are ranked by their sums
  const [all] = [...years].sort(
    (a, b) => percent(b.circularShare) - percent(a.circularShare) || b.maxCirculation - a.maxCirculation,
  );
  if (most === undefined || all === undefined || (most.vendor.roundTripShare ?? 0) <= 0)
    return words.circularity.none;
  return words.circularity.finding(vendorWords(most.vendor, most.year, reading), roundWords(all, reading));
}

/** Every figure of every year. */
export function table(runs: readonly Run[], reading: Reading): Table {
  const { columns, figures } = reading.words.circularity;
  const rows = runs.flatMap((run) =>
    yearsOf(run, reading).flatMap(({ year, vendors, finnIndex, circularShare, maxCirculation }) => {
      const start = [run.scenario.title, year];
      const known = vendors.flatMap(({ vendor, invested, given, billed, roundTripShare }) => {
        const name = partyOf(reading, vendor).name;
        return [
          [...start, name, figures.share, roundTripShare ?? "", ""],
          [...start, name, figures.invested, invested, "bn USD"],
          [...start, name, figures.given, given, "bn USD"],
          [...start, name, figures.billed, billed, "bn USD"],
        ];
      });
      return [
        ...known,
        [...start, "", figures.finn, finnIndex ?? "", ""],
        [...start, "", figures.circular, circularShare, ""],
        [...start, "", figures.circulation, maxCirculation, "bn USD"],
      ];
    }),
  );
  return { columns, rows };
}
