import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Contract } from "../../src/scenario/contracts";
import { kinds } from "../../src/scenario/contracts";
import { applySet } from "../../src/scenario/set";
import { type Commitment, dueIn } from "../../src/scenario/signed/commitment";
import { fallingDue } from "../../src/scenario/signed/fallingDue";
import { type GroupId, signed } from "../../src/scenario/signed/signed";
import { firstScenario } from "../../src/firstScenario";
import { shippedScenarios } from "../../src/shipped";
import { ours, quarterly } from "../fixtures/ours";
import { toy } from "../fixtures/toy";
import { toyContracts } from "../fixtures/toyContracts";

const contract = <Kind extends Contract["kind"]>(id: string) =>
  toyContracts.find((one) => one.id === id) as Extract<Contract, { kind: Kind }>;
const group = (of: ReturnType<typeof signed>, id: GroupId) => of.groups.find((one) => one.id === id);
const ids = (commitments: readonly Commitment[] | undefined) => commitments?.map((one) => one.contract.id);
const find = (of: ReturnType<typeof signed>, id: string) =>
  of.groups.flatMap(({ commitments }) => commitments).find((one) => one.contract.id === id);

describe("what was signed, of a scenario small enough to add up", () => {
  const all = signed(toy());

  it("covers the years from the first quarter simulated to the last", () => {
    expect(all.years).toEqual([2026, 2027, 2028, 2029, 2030, 2031]);
    expect(signed(toy({ start: "2026Q4", quarters: 1 })).years).toEqual([2026]);
    expect(signed(toy({ start: "2026Q4", quarters: 2 })).years).toEqual([2026, 2027]);
  });

  it("has each contract once, what the obligor pays first, the largest first, what is not fixed last", () => {
    expect(all.groups.map(({ id }) => id)).toEqual(["bills", "equity", "loans", "others"]);
    expect(ids(group(all, "bills")?.commitments)).toEqual(["lab-cloud", "lab-chips", "lab-cloud-share"]);
    expect(ids(group(all, "equity")?.commitments)?.[0]).toBe("fund-lab");
    expect(ids(group(all, "loans")?.commitments)?.slice(0, 2)).toEqual(["chips-lab-loan", "fund-chips"]);
    expect(ids(all.groups.flatMap(({ commitments }) => commitments))?.sort()).toEqual(
      toyContracts.map(({ id }) => id).sort(),
    );
  });

  it("takes whole years as announced, and of hardware the half that the customer pays itself", () => {
    expect(find(all, "lab-cloud")?.byYear).toEqual([4, 6, 10, 12, 12, 12]);
    expect(find(all, "lab-chips")?.byYear).toEqual([0, 1, 2, 2, 1.5, 0]); // half of 2, 4, 4, 3
    expect(group(all, "bills")?.totals).toEqual([4, 7, 12, 14, 13.5, 12]);
  });

  it("weights what binds with what falls due: 56 in parts of 0.6, 0.3, 0.1 and 6.5 in 0.3, 0.2, 0.5", () => {
    const { firm, conditional, option } = group(all, "bills")?.parts ?? {
      firm: 0,
      conditional: 0,
      option: 0,
    };
    expect(firm).toBeCloseTo((56 * 0.6 + 6.5 * 0.3) / 62.5, 12);
    expect(conditional).toBeCloseTo((56 * 0.3 + 6.5 * 0.2) / 62.5, 12);
    expect(firm + conditional + option).toBeCloseTo(1, 12);
    expect(group(all, "others")?.parts).toBeNull();
  });

  it("adds up single quarters in their years", () => {
    expect(find(all, "fund-lab")?.byYear).toEqual([3, 3, 0, 0, 0, 0]);
    const schedule = quarterly("bn USD a quarter", { "2026Q4": 1, "2027Q1": 2, "2027Q4": 3 });
    const due = fallingDue({ ...contract<"tranche">("fund-lab"), schedule }, "2026Q4");
    expect([...(due ?? [])]).toEqual([
      [2026, 1],
      [2027, 5],
    ]);
  });

  it("gives what follows the last year apart, and nothing of what lies before the first", () => {
    const short = signed(toy({ start: "2027Q1", quarters: 8 }));
    expect(find(short, "lab-cloud")).toMatchObject({ byYear: [6, 10], later: 36 });
  });

  it("has loans paid back by who borrowed: in parts from the quarter after they are paid out, the rest when due", () => {
    expect(find(all, "chips-lab-loan")).toMatchObject({
      payer: "lab",
      payee: "chips",
      byYear: [0, 0, 0, 1, 0, 0],
    });
    // 5 paid out in 2027Q1 and due in 2028Q4: 0.125 in each of 2027Q2 to 2028Q3, which are six, and then 4.25
    const byYear = find(all, "fund-chips")?.byYear ?? [];
    expect(byYear[1]).toBeCloseTo(0.375, 12);
    expect(byYear[2]).toBeCloseTo(4.625, 12);
    expect(byYear.reduce((sum, x) => sum + x, 0)).toBeCloseTo(5, 12);
  });

  it("has no loan paid back twice where its parts make it up before it is due", () => {
    const quick = { ...contract<"loan">("chips-lab-loan"), repaid: ours(4, "share a year") };
    expect([...(fallingDue(quick, "2026Q4") ?? [])]).toEqual([
      [2026, 1],
      [2029, 0],
    ]);
  });

  it("gives no number where the path decides, and says what does", () => {
    const open = all.groups.flatMap(({ commitments }) => commitments).filter(({ byYear }) => byYear === null);
    expect(Object.fromEntries(open.map((one) => [one.contract.id, one.hangsOn]))).toEqual({
      "lab-cloud-share": "revenue",
      "chips-lab": "delivery",
      "cloud-lab": "listing",
      "outside-lab-met": "its conditions",
      "chips-warrant": "delivery and share price",
      "chips-fund-margin": "call of the lender",
      "outside-fund-margin": "call of the lender",
      "cloud-chips": "bill of a contract",
      "chips-cloud-guarantee": "bills left unpaid",
    });
    expect(open.every(({ later }) => later === 0)).toBe(true);
    expect(group(all, "others")?.totals).toBeNull();
  });

  it("knows every kind of contract", () => {
    expect(new Set(toyContracts.map(({ kind }) => kind)).size).toBe(kinds.length);
  });

  it("follows what is set of a contract; the dials of size and firmness move nothing", () => {
    const changed = signed(
      applySet(toy(), { "contract.lab-chips.paidDirect": 1, "contract.lab-cloud.firm": 0.5 }),
    );
    expect(find(changed, "lab-chips")?.byYear).toEqual([0, 2, 4, 4, 3, 0]);
    expect(find(changed, "lab-cloud")?.parts?.firm).toBe(0.5);
    expect(signed(applySet(toy(), { "commitments.scale": 2, "commitments.firmness": 1 }))).toEqual(all);
  });
});

describe("what was signed, as known by October 2026", () => {
  const raw = JSON.parse(readFileSync("scenarios/2026-10.json", "utf8")) as {
    contracts: { id: string; kind: string }[];
  };
  const all = signed(firstScenario);
  const total = (year: number) => group(all, "bills")?.totals?.[all.years.indexOf(year)];

  it("is every contract of the file", () => {
    expect(ids(all.groups.flatMap(({ commitments }) => commitments))?.sort()).toEqual(
      raw.contracts.map(({ id }) => id).sort(),
    );
    expect(all.years).toEqual([2026, 2027, 2028, 2029, 2030, 2031, 2032, 2033]);
  });

  it("counts the whole of a year in which the simulation begins late only where a schedule is by the year", () => {
    expect(all.wholeFirst).toBe(true);
    const november = shippedScenarios().find(({ id }) => id === "2025-11");
    expect(november?.start).toBe("2025Q4");
    expect(signed(november!).wholeFirst).toBe(false); // all of it gives that quarter alone
    expect(signed({ ...firstScenario, start: "2026Q1" }).wholeFirst).toBe(false);
  });

  it("adds up to what the file says, added up by hand", () => {
    // clouds 12 + 30 + 32 + 4.3 + 6 + 8, chips half of 12 and three fifths of 9
    expect(total(2027)).toBeCloseTo(12 + 30 + 32 + 4.3 + 6 + 8 + 6 + 5.4, 9);
    // the same with leases and their site: 20 + 60 + 46 + 4.8 + 4.5 + 12.7 + 1.5 + 18, half of 16, three fifths of 20
    expect(total(2029)).toBeCloseTo(20 + 60 + 46 + 4.8 + 4.5 + 12.7 + 1.5 + 18 + 8 + 12, 9);
    const [largest, second, third] = group(all, "bills")?.commitments ?? [];
    expect([largest, second, third].map((one) => [one?.contract.id, one && dueIn(one)])).toEqual([
      ["oracle-cloud", 299.5],
      ["microsoft-azure", 258],
      ["ohio-chips", 165.6],
    ]);
  });

  it("has the instalments of October 2026 and services as the press has them, and the listing in words", () => {
    expect(group(all, "equity")?.totals).toEqual([21.75, 7, 1.75, 0, 0, 0, 0, 0]);
    expect(find(all, "amazon-listing")).toMatchObject({ byYear: null, hangsOn: "listing" });
    expect(find(all, "amazon-listing")?.basis).toMatchObject({ value: 35, grade: "press" });
  });

  it("keeps bonds that are due long after the last year out of the years", () => {
    expect(find(all, "oracle-bonds")).toMatchObject({ later: 129.5, byYear: [0, 0, 0, 0, 0, 0, 0, 0] });
  });
});

it.each(shippedScenarios().map((scenario) => [scenario.id, scenario] as const))(
  "of %s no amount is negative, none is no number, and what rests on a source finds it",
  (_, scenario) => {
    const known = new Set(["ours", ...scenario.sources.map(({ id }) => id)]);
    for (const { commitments } of signed(scenario).groups)
      for (const { byYear, later, basis, hangsOn } of commitments) {
        expect([...(byYear ?? []), later].every((amount) => amount >= 0 && Number.isFinite(amount))).toBe(
          true,
        );
        expect(byYear === null).toBe(hangsOn !== null);
        expect(known).toContain(basis.source);
      }
  },
);
