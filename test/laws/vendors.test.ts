import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { tapeOf } from "../../src/run/tape/tape";
import type { Contract } from "../../src/scenario/contracts";
import type { Party } from "../../src/scenario/party";
import type { Scenario } from "../../src/scenario/scenario";
import { ours } from "../fixtures/ours";
import { toy } from "../fixtures/toy";
import { cases, patience } from "./cases";
import { hosts, openWasm, outputsOf } from "./engines";
import { timesSchedule } from "./money";
import { worlds } from "./worlds";

vi.setConfig({ testTimeout: patience });

const host = hosts(openWasm);
const [MISSED, LOSSES] = [2, 8];

/** A vendor that does nothing but sell: it holds no stake, orders nothing and is not listed. */
const seller: Party = {
  ...{ id: "seller", name: "Seller", short: "SEL", role: "vendor" },
  ...{ cash: ours(10, "bn USD"), lossBuffer: ours(4, "bn USD") },
};
const rented = toy().contracts.find(({ id }) => id === "lab-cloud") as Contract & { kind: "takeOrPay" };
const base = toy({
  parties: [...toy().parties, seller],
  contracts: [
    ...toy().contracts,
    { ...rented, id: "lab-seller", to: "seller", label: "Lab rents from Seller" },
  ],
});

/** Nothing of its own is drawn for the seller's contract: two contracts would draw apart. */
const certain = (world: Scenario): Scenario => ({
  ...world,
  contracts: world.contracts.map((contract) =>
    contract.id === "lab-seller" && contract.kind === "takeOrPay"
      ? {
          ...contract,
          scale: ours(contract.scale.value, "times announced"),
          firm: ours(contract.firm.value, "share"),
          holds: ours(1, "probability"),
          slip: ours(0, "years"),
        }
      : contract,
  ),
});

/** The seller as two firms, each with half of what it has and is owed. */
function split(world: Scenario): Scenario {
  const halves = ["seller", "other-seller"];
  const half = <Quantity extends { readonly value: number }>(quantity: Quantity): Quantity => ({
    ...quantity,
    value: quantity.value / 2,
  });
  return {
    ...world,
    parties: world.parties.flatMap((party) =>
      party.id === "seller" && party.lossBuffer
        ? halves.map((id) => ({ ...party, id, cash: half(party.cash), lossBuffer: half(party.lossBuffer!) }))
        : [party],
    ),
    contracts: world.contracts.flatMap((contract) =>
      contract.id === "lab-seller" && contract.kind === "takeOrPay"
        ? halves.map((to) => ({
            ...contract,
            ...{ id: `lab-${to}`, to, schedule: timesSchedule(contract.schedule, 0.5) },
            ...(contract.gigawatts && { gigawatts: timesSchedule(contract.gigawatts, 0.5) }),
          }))
        : [contract],
    ),
  };
}

/** Everything but the place of the first bill that is missed, the losses of the seller's halves as one. */
function told(scenario: Scenario): number[][] {
  const columns = outputsOf(host(tapeOf(scenario))).filter((_, i) => i !== MISSED);
  const place = LOSSES - 1 + scenario.parties.findIndex(({ id }) => id === "seller");
  const [one, ...rest] = columns.splice(place, scenario.parties.filter(({ id }) => /seller/.test(id)).length);
  return [...columns, one.map((loss, path) => rest.reduce((sum, other) => sum + other[path], loss))];
}

test("a vendor that is split in two changes nothing for anybody", () => {
  let lost = 0; // on how many paths the seller loses anything
  fc.assert(
    fc.property(worlds(base), (turned) => {
      const world = certain(turned);
      const [whole, halves] = [told(world), told(split(world))];
      whole.forEach((column, i) =>
        column.forEach((x, path) =>
          expect(Math.abs(x - halves[i][path]) / Math.max(1, Math.abs(x))).toBeLessThan(1e-9),
        ),
      );
      lost += whole[whole.length - 1].filter((loss) => loss > 0).length;
    }),
    { numRuns: cases(100), seed: 25 },
  );
  expect(lost).toBeGreaterThan(500);
});
