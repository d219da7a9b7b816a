import { cholesky } from "../../draws/cholesky";
import { nearestCorrelation } from "../../draws/correlation";
import { listed } from "../../scenario/listed";
import type { Party } from "../../scenario/party";
import type { Scenario } from "../../scenario/scenario";

/**
 * The numbers of listed parties: market value, beta, volatility of the own shock a root year, and how that shock loads on
 * independent ones. What beta explains of a party's volatility and of a pair's correlation is not drawn again; the
 * rest may be no correlation matrix: then the nearest one stands for it (Higham 2002).
 */
export function shareNumbers(scenario: Scenario, factorVolatility: number): readonly number[] {
  const { parties, obligor } = scenario;
  const before = known.get(parties);
  if (before?.obligor === obligor && before.factorVolatility === factorVolatility) return before.numbers;
  const numbers = numbersOf(listed(scenario), factorVolatility);
  known.set(parties, { obligor, factorVolatility, numbers });
  return numbers;
}

/** By the list of parties: a slider elsewhere leaves it as it is. */
const known = new WeakMap<
  Scenario["parties"],
  { readonly obligor: string; readonly factorVolatility: number; readonly numbers: readonly number[] }
>();

function numbersOf(parties: readonly Party[], factorVolatility: number): number[] {
  const shares = parties.map((party) => shareOf(party, factorVolatility));
  const matrix = shares.map((a, i) => shares.map((b, j) => (i === j ? 1 : ownCorrelation(a, b))));
  const lower = cholesky(nearestCorrelation(matrix).matrix);
  return shares.flatMap(({ value, beta, own }, i) => [value, beta, own, ...lower[i]]);
}

interface Share {
  readonly party: Party;
  readonly value: number;
  readonly beta: number;
  readonly volatility: number;
  /** Volatility that comes from the AI-equity factor, and that is its own. */
  readonly common: number;
  readonly own: number;
}

function shareOf(party: Party, factorVolatility: number): Share {
  const beta = party.equityBeta?.value ?? 0;
  const common = beta * factorVolatility;
  const volatility = Math.max(party.equityVolatility?.value ?? 0, Math.abs(common));
  const own = Math.sqrt(volatility * volatility - common * common);
  return { party, value: party.marketValue?.value ?? 0, beta, volatility, common, own };
}

/** Correlation of the own shocks that makes the shares' correlation what the scenario says; 0 where it says nothing. */
function ownCorrelation(a: Share, b: Share): number {
  const stated = a.party.equityCorrelations?.[b.party.id] ?? b.party.equityCorrelations?.[a.party.id];
  const both = a.own * b.own;
  if (stated === undefined || both === 0) return 0;
  const rest = (stated.value * a.volatility * b.volatility - a.common * b.common) / both;
  return Math.max(-1, Math.min(1, rest));
}
