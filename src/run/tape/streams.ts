import { collisions, streamOf } from "../../draws/stream";
import { listed } from "../../scenario/listed";
import type { Scenario } from "../../scenario/scenario";
import { type Dimensions, NETS } from "./nets";
import { whileSame } from "./whileSame";

const NORMAL = 0;
export const UNIFORM = 1;

/** A named stream of draws; with `shared` it is correlated by `weight` with another once-a-path stream. */
export interface Stream {
  readonly id: string;
  readonly kind: number;
  readonly shared?: string;
  readonly weight?: number;
}

/** All streams of a scenario, in the order of their columns. Their numbers depend on their names alone. */
export interface Streams {
  /** What scales all factors of a path. */
  readonly mixing: Stream;
  readonly factors: readonly Stream[];
  readonly quarterly: readonly Stream[];
  readonly once: readonly Stream[];
}

const normal = (id: string): Stream => ({ id, kind: NORMAL });
const uniform = (id: string): Stream => ({ id, kind: UNIFORM });

/** The streams that a scenario asks for. Throws an Error when two names share one stream. */
export const streamsOf = (scenario: Scenario): Streams =>
  named({ ...scenario, weight: commonWeight(scenario) });

/** What they follow from; `weight` is that of what two draws share. */
type Asking = Pick<Scenario, "id" | "obligor" | "parties" | "factors" | "jumps" | "contracts"> & {
  readonly weight: number;
};

const named = whileSame(
  { id: true, obligor: true, parties: true, factors: true, jumps: true, contracts: true, weight: true },
  (scenario: Asking): Streams => checked(scenario, listedBy(scenario)),
);

function listedBy(scenario: Asking): Streams {
  return {
    mixing: normal("factors:mixing"),
    factors: scenario.factors.map((factor) => normal(`factor:${factor.id}`)),
    quarterly: [
      uniform("window"),
      uniform("winter"),
      ...scenario.jumps.flatMap((jump) => [uniform(`jump:${jump.id}`), normal(`jump:${jump.id}:size`)]),
      ...owners(scenario)
        .filter(isShocked)
        .map((party) => normal(`party:${party.id}:own`)),
      ...listed(scenario).map((party) => normal(`party:${party.id}:shares`)),
      ...listings(scenario).map((contract) => uniform(`contract:${contract.id}:listing`)),
    ],
    once: [
      normal("revenue:growth"),
      normal("revenue:halfLife"),
      normal("revenue:ceiling"),
      uniform("agreement:first"),
      uniform("agreement:second"),
      uniform("recovery"),
      ...scenario.contracts.flatMap((contract) => drawsOf(contract, scenario.weight)),
    ],
  };
}

function checked({ id }: Asking, streams: Streams): Streams {
  const clashes = collisions([
    NETS,
    ...[streams.mixing, ...streams.factors, ...streams.quarterly, ...streams.once].map((one) => one.id),
  ]);
  if (clashes.length > 0)
    throw new Error(`scenario ${id}: these ids share one stream of draws: ${clashes.join("; ")}`);
  return streams;
}

/** Parties with cash of their own from outside the network. */
export const owners = (scenario: Pick<Scenario, "parties">) =>
  scenario.parties.filter(
    (party) => (party.ownCash?.value ?? 0) !== 0 || (party.ownCashVolatility?.value ?? 0) > 0,
  );

/** Whether that cash is uncertain: only then it has a stream of draws. */
const isShocked = (party: Scenario["parties"][number]) => (party.ownCashVolatility?.value ?? 0) > 0;

/** Tranches that wait for a listing. */
export const listings = (scenario: Pick<Scenario, "contracts">) =>
  scenario.contracts.filter((contract) => contract.kind === "tranche" && contract.condition === "listing");

/** Two draws with correlation r each load with the root of r on what they share. */
const commonWeight = (scenario: Scenario) =>
  Math.sqrt(scenario.assumptions["commitments.correlation"]?.value ?? 0);

function drawsOf(contract: Scenario["contracts"][number], weight: number): Stream[] {
  const shared = (what: string, kind: number): Stream => ({
    id: `contract:${contract.id}:${what}`,
    kind,
    shared: `commitments:${what}`,
    weight,
  });
  if (contract.kind === "takeOrPay" || contract.kind === "purchase") {
    return [shared("scale", UNIFORM), shared("holds", UNIFORM), shared("slip", NORMAL)];
  }
  return contract.kind === "tranche" || contract.kind === "warrant"
    ? [uniform(`contract:${contract.id}:holds`)]
    : [];
}

/** The streams that others share, each as often as it is. */
export const sharedOf = ({ once }: Streams): string[] => once.flatMap(({ shared }) => shared ?? []);

/** Their part of the tape: the mixing stream, the factors', then the other lists, each after its length. */
export const streamNumbers = (streams: Streams, dimensions: Dimensions["once"]): number[] => [
  streamOf(streams.mixing.id),
  streams.factors.length,
  ...streams.factors.map(({ id }) => streamOf(id)),
  ...counted(streams.quarterly, new Map()),
  ...counted(streams.once, dimensions),
];

/** The length of a list, then of each stream kind, number, shared number, weight, and the dimensions of both numbers. */
const counted = (list: readonly Stream[], dimensions: Dimensions["once"]): number[] => [
  list.length,
  ...list.flatMap(({ id, kind, shared, weight }) => [
    kind,
    streamOf(id),
    shared ? streamOf(shared) : 0,
    weight ?? 0,
    dimensions.get(id) ?? -1,
    dimensions.get(shared ?? "") ?? -1,
  ]),
];
