import { positive, total } from "./arithmetic";
import { withCalls } from "./calls";
import { clearLeast } from "./clearing";
import type { Pledge } from "./ledger";
import type { World } from "./world";

/** Below this share of what is owed a lack is rounding. */
const ROUNDING = 1e-12;

/**
 * docs/model.md, 7. Greatest and least: whether the obligor would fail this quarter if all expected it to. What hinges on
 * its survival is not paid, its line is drawn, and debts are paid from nothing up.
 */
export function mayFail(world: World, pledges: readonly Pledge[]): boolean {
  const { scenario, ledger, line, terms } = world;
  const { obligor } = scenario;
  const hinged = (of: (party: string) => boolean): number =>
    total(ledger.hinged.filter(({ party }) => of(party)).map(({ money }) => money));
  const own = ledger.cash[obligor] + line.undrawn - hinged(() => true);
  const owed = total(ledger.dues.filter(({ from }) => from === obligor).map(({ amount }) => amount));
  const held = 1 - terms.default.tolerance;
  if (own >= (held - ROUNDING) * owed) return false;

  const { assetsKept, receiptsKept, outsideFirst } = terms.claims;
  const firms = scenario.parties.map(({ id, line: credit }) => {
    const rest = ledger.cash[id] + (credit?.value ?? 0) + hinged((party) => party === id);
    const keeps = ledger.spent.has(id) ? ([1, 1] as const) : ([assetsKept, receiptsKept] as const);
    return { id, assets: positive(id === obligor ? own : rest), keeps };
  });
  const forgiven = owed > 0 ? forgivenShare(world, owed, held) : 1;
  const debts = ledger.dues.map(({ from, to, amount }) => {
    return { from, to, amount: from === obligor ? forgiven * amount : amount };
  });
  const { shares } = withCalls(pledges, (calls) => ({
    shares: clearLeast({ firms, debts: [...debts, ...calls], outsideFirst: outsideFirst === 1 }),
  }));
  const paid = total(debts.filter(({ from }) => from === obligor).map((debt) => debt.amount * shares(debt)));
  return paid < held * forgiven * owed;
}

/** What the obligor is held to pay: all, unless what it lacks when all pay it is within the tolerance. */
function forgivenShare({ scenario, ledger }: World, owed: number, held: number): number {
  const { obligor } = scenario;
  const due = total(ledger.dues.filter(({ to }) => to === obligor).map(({ amount }) => amount));
  const pays = (ledger.means(obligor) + due) / owed;
  return pays < 1 - ROUNDING && pays >= held ? pays : 1;
}
