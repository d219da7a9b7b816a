import { Index } from "#lane";
import { Block, fill } from "./block";
import { Tranche } from "./contracts/tranche";
import { Rounds } from "./rounds";

function hasPromised(party: Index, tranches: Tranche[]): boolean {
  for (let i = 0; i < tranches.length; i++) if (tranches[i].from === party) return true;
  return false;
}

/** Notes who may put equity into the obligor in the scenario that was read: of all others the columns stay 0. */
export function findInvestors(block: Block, rounds: Rounds, tranches: Tranche[]): void {
  block.investors.length = 0;
  for (let v = 0; v < block.parties; v++) {
    fill(block.hinged[v], 0);
    fill(block.invested[v], 0);
    if (rounds.joins(v) || hasPromised(v, tranches)) block.investors.push(v);
  }
}
