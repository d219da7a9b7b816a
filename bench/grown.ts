import type { Contract } from "../src/scenario/contracts";
import { parseScenario } from "../src/scenario/parse";
import type { Party } from "../src/scenario/party";
import { addQuarters } from "../src/scenario/quarter";
import type { Scenario } from "../src/scenario/scenario";
import { toy } from "../test/fixtures/toy";

/** How large a made-up scenario is; contracts count those of the toy. */
export interface Extent {
  readonly parties: number;
  readonly contracts: number;
  readonly quarters: number;
  /** Loops that run as signed; the rest follow their plan. */
  readonly loops: number;
}

/** The toy of the tests with more vendors and more contracts, all of which bill. Throws if it is no valid scenario. */
export function grown({ parties, contracts, quarters, loops }: Extent): Scenario {
  const base = toy();
  const vendors = Array.from({ length: parties - base.parties.length }, (_, i) => vendorLike(base, i));
  const ids = ["cloud", "chips", ...vendors.map(({ id }) => id)];
  const extra = contracts - base.contracts.length;
  const bills = Array.from({ length: extra }, (_, i) => contractLike(base, i, ids[i % ids.length], extra));
  const read = parseScenario({
    ...base,
    quarters,
    headline: addQuarters(base.start, quarters - 1),
    parties: [...base.parties, ...vendors],
    contracts: [...base.contracts, ...bills],
    loops: base.loops.map((loop, k) => ({ ...loop, mode: k < loops ? "as-signed" : "exogenised" })),
  });
  if (!read.ok) throw new Error(`grown: expected a valid scenario, got ${JSON.stringify(read.errors)}`);
  return read.scenario;
}

function vendorLike({ parties }: Scenario, i: number): Party {
  const { stake: _stake, stakeValue: _value, roundShare: _share, ...like } = parties[2];
  return { ...like, id: `vendor-${i}`, name: `Vendor ${i}`, short: `V${i}` };
}

/** Together as large as one of the toy's. */
function contractLike({ contracts }: Scenario, i: number, to: string, of: number): Contract {
  const like = contracts[i % 2];
  if (like.kind !== "takeOrPay" && like.kind !== "purchase")
    throw new Error(`fixture: expected contracts of capacity first, got ${like.kind}`);
  const years = Object.entries(like.schedule.years ?? {}).map(([year, amount]) => [year, amount / of]);
  const schedule = { ...like.schedule, years: Object.fromEntries(years) as Record<string, number> };
  return { ...like, id: `more-${i}`, label: `More ${i}`, to, schedule };
}
