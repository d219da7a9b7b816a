import type { Network } from "../../src/network/clear";
import { Fraction, one, solved, zero } from "./fraction";

/** How the oracles clear: the definition itself, slowly. The shares of a payment that pass within the network. */
const sum = (list: readonly number[]) => list.reduce((total, x) => total + x, 0);

export const owedIn = ({ L, externalLiabilities }: Network): number[] =>
  L.map((row, i) => sum(row) + (externalLiabilities?.[i] ?? 0));

const short = (has: number, owed: number) => has < owed - 1e-9 * Math.max(1, owed);

/** What each firm is paid by the others when they pay so much in all. */
export function receiptsIn(network: Network, paid: readonly number[]): number[] {
  const { L, externalLiabilities, outsideRank } = network;
  const owed = owedIn(network);
  const passed = paid.map((payment, j) => {
    const outside = externalLiabilities?.[j] ?? 0;
    if (owed[j] === 0) return 0;
    if (outsideRank === "pari-passu") return payment / owed[j];
    return sum(L[j]) > 0 ? Math.max(0, payment - outside) / sum(L[j]) : 0;
  });
  return L.map((_, i) => sum(L.map((row, j) => row[i] * passed[j])));
}

/** One round of everybody paying what they can out of what they were paid before; `inDefault` may be fixed. */
export function paymentsAfter(
  network: Network,
  paid: readonly number[],
  inDefault?: ReadonlySet<number>,
): number[] {
  const { externalAssets, alpha, beta } = network;
  const receipts = receiptsIn(network, paid);
  return owedIn(network).map((owed, i) => {
    const falls = inDefault ? inDefault.has(i) : short(externalAssets[i] + receipts[i], owed);
    return falls ? Math.min(owed, alpha * externalAssets[i] + beta * receipts[i]) : owed;
  });
}

/** Repeats that until nothing moves. */
export function settled(
  network: Network,
  from: readonly number[],
  inDefault?: ReadonlySet<number>,
): number[] {
  let paid = [...from];
  for (let round = 0; round < 100_000; round++) {
    const next = paymentsAfter(network, paid, inDefault);
    const moved = Math.max(...next.map((payment, i) => Math.abs(payment - paid[i])));
    paid = next;
    if (moved < 1e-14) break;
  }
  return paid;
}

/** The rounds of default, each with the greatest payments that are possible with the firms found so far in default. */
export function wavesIn(network: Network): number[][] {
  const owed = owedIn(network);
  const inDefault = new Set<number>();
  const waves: number[][] = [];
  for (;;) {
    const receipts = receiptsIn(network, settled(network, owed, inDefault));
    const next = owed.flatMap((debt, i) =>
      !inDefault.has(i) && short(network.externalAssets[i] + receipts[i], debt) ? [i] : [],
    );
    if (next.length === 0) return waves;
    waves.push(next);
    next.forEach((i) => inDefault.add(i));
  }
}

/** A firm pays in full; is in default and passes something on; or senior debts to the outside swallow all it pays. */
const states = ["full", "short", "swallowed"] as const;
type State = (typeof states)[number];

/** All clearing vectors of a small network in exact arithmetic, by trying every state of every firm. */
export function allClearings(network: Network): number[][] {
  const firms = network.L.map((_, i) => i);
  const known = network.outsideRank === "senior" ? states : states.slice(0, 2);
  const choices = firms.reduce<State[][]>(
    (all, _) => all.flatMap((some) => known.map((state) => [...some, state])),
    [[]],
  );
  return choices.flatMap((choice) => clearingWith(network, choice) ?? []);
}

/** The clearing vector with these states as a list of one; none if they contradict what follows from them. */
function clearingWith(network: Network, choice: readonly State[]): number[][] | undefined {
  const senior = network.outsideRank === "senior";
  const [alpha, beta] = [Fraction.of(network.alpha), Fraction.of(network.beta)];
  const assets = network.externalAssets.map(Fraction.of);
  const outside = network.L.map((_, i) => Fraction.of(network.externalLiabilities?.[i] ?? 0));
  const debts = network.L.map((row) => row.map(Fraction.of));
  const inside = debts.map((row) => row.reduce((total, debt) => total.plus(debt), zero));
  const owed = inside.map((total, i) => total.plus(outside[i]));
  const unknown = choice.flatMap((state, i) => (state === "full" ? [] : [i]));

  /** What j passes on to i, as a share of the payment of j and a constant. */
  const share = (j: number, i: number) => {
    const debt = debts[j][i];
    if (choice[j] === "swallowed" || debt.isZero) return zero;
    return debt.over(senior ? inside[j] : owed[j]);
  };
  const base = (j: number) => (senior ? zero.minus(outside[j]) : zero);
  const certain = (i: number) =>
    debts.reduce((total, row, j) => {
      if (choice[j] === "full") return total.plus(row[i]);
      return total.plus(share(j, i).times(base(j)));
    }, zero);

  const matrix = unknown.map((i) =>
    unknown.map((j) => (i === j ? one : zero).minus(beta.times(share(j, i)))),
  );
  const constants = unknown.map((i) => alpha.times(assets[i]).plus(beta.times(certain(i))));
  const solution = solved(matrix, constants);
  if (!solution) return undefined;

  const paid = owed.map((debt, i) => (choice[i] === "full" ? debt : solution[unknown.indexOf(i)]));
  const agrees = choice.every((state, i) => {
    const receipts = unknown.reduce((total, j) => total.plus(share(j, i).times(paid[j])), certain(i));
    const isShort = assets[i].plus(receipts).below(owed[i]);
    if (state === "full") return !isShort;
    const swallowed = senior && paid[i].below(outside[i]);
    return isShort && !paid[i].below(zero) && swallowed === (state === "swallowed");
  });
  return agrees ? [paid.map((payment) => payment.value)] : undefined;
}
