import { type Matrix } from "../../stats/linear";
import { paidBy, receivedBy } from "../matrix";
import { reachedFrom } from "../reach";

/** Money that leaves: along `from` to `to`, or, if `back`, put back on what was taken from `to` to `from`. */
interface Step {
  readonly from: number;
  readonly to: number;
  readonly back: boolean;
}

/**
 * The most money that can be explained as going round: the c, 0 <= c <= F and conserved at every firm, with the
 * greatest sum. It is what stays when the least is taken out: along the shortest chains, and rerouting what was taken
 * before, from firms that pay more than they get to firms that get more than they pay (successive shortest paths;
 * Ahuja, Magnanti & Orlin 1993, chapter 9). The sum is unique, the matrix need not be.
 */
export function circulation(F: Matrix): number[][] {
  const stays = onCycles(F);
  const out = F.map((row) => row.map(() => 0));
  const received = receivedBy(stays);
  const net = paidBy(stays).map((paid, i) => paid - received[i]);
  for (;;) {
    const chain = shortestChain(stays, out, net);
    if (chain.length === 0) return stays;
    const [source, sink] = [chain[0].from, chain[chain.length - 1].to];
    const free = chain.map(({ from, to, back }) => (back ? out[to][from] : stays[from][to]));
    const amount = Math.min(net[source], -net[sink], ...free);
    net[source] -= amount;
    net[sink] += amount;
    for (const { from, to, back } of chain) {
      const [payer, payee, taken] = back ? [to, from, -amount] : [from, to, amount];
      out[payer][payee] += taken;
      stays[payer][payee] -= taken;
    }
  }
}

/** Money that no chain of payments leads back to its payer cannot go round: left out at once, not up to rounding. */
function onCycles(F: Matrix): number[][] {
  const reached = F.map((_, i) => reachedFrom([i], F));
  return F.map((row, i) => row.map((x, j) => (reached[j].has(i) ? x : 0)));
}

/**
 * From a firm with net > 0 to one with net < 0, the chain that takes out the least money, and among those one with the
 * fewest steps, so that chains of one length end after finitely many (Bellman-Ford). Empty if there is none.
 */
function shortestChain(stays: Matrix, out: Matrix, net: readonly number[]): Step[] {
  const n = net.length;
  const length = net.map((x) => (x > 0 ? 0 : Infinity));
  const last: (Step | undefined)[] = net.map(() => undefined);
  for (let better = true; better;) {
    better = false;
    for (let from = 0; from < n; from++) {
      for (let to = 0; to < n; to++) {
        const back = out[to][from] > 0;
        if (!back && !(stays[from][to] > 0)) continue;
        // A payment weighs more than any number of steps.
        const there = length[from] + 1 + (back ? -n - 1 : n + 1);
        if (!(there < length[to])) continue;
        length[to] = there;
        last[to] = { from, to, back };
        better = true;
      }
    }
  }
  const nearest = Math.min(...length.filter((_, i) => net[i] < 0));
  const chain: Step[] = [];
  const end = net.findIndex((x, i) => x < 0 && length[i] === nearest);
  for (let step = last[end]; step; step = last[step.from]) chain.unshift(step);
  return chain;
}
