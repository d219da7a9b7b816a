import { normalCdf } from "../../src/arithmetic/normal";
import { LossBook } from "./book";
import { positive, total } from "./arithmetic";
import { owedBy } from "./distress";
import { fall } from "./losses";
import type { Today } from "./today";
import type { World } from "./world";

/** A further round moves the marks when it adds more than this share of one with what was borne: less may be rounding. */
const STILL = 1e-13;

/** docs/model.md, 8. Marks before default: what each party marks down at a quarter's end, bn USD. */
export class Marks {
  by: ReadonlyMap<string, number> = new Map();
  /** Those in distress by their marks. */
  doubted: ReadonlySet<string> = new Set();

  of(party: string): number {
    return this.by.get(party) ?? 0;
  }

  look(world: World, today: Today): void {
    this.by = world.scenario.marks === "beforeDefault" && world.alive ? marked(world, today) : new Map();
    const beyond = [...this.by].filter(
      ([id, mark]) =>
        mark > 0 && id !== world.scenario.obligor && borne(world, id) + mark > bufferOf(world, id),
    );
    this.doubted = new Set(beyond.map(([id]) => id));
  }
}

function marked(world: World, today: Today): Map<string, number> {
  const chance = chanceOf(world, today);
  const surprise = lostNow(world, today);
  const marks = new Map(
    world.scenario.parties.map(({ id }) => [
      id,
      id === world.scenario.obligor ? 0 : chance * positive(surprise.of(id)),
    ]),
  );
  if (chance > 0) passMarks(world, marks);
  return marks;
}

/** How likely holders think it that the obligor's assets touch its debts within a year. */
function chanceOf({ terms, market, line, loans, capacities, scenario }: World, today: Today): number {
  const s = terms.marks.volatility;
  const idle = 1 - (market.isBad ? terms.claims.reletBust : terms.claims.relet);
  const owed =
    line.drawn +
    total(loans.filter(({ contract }) => contract.to === scenario.obligor).map(({ balance }) => balance)) +
    total(capacities.map(({ arrears }) => arrears.carried + arrears.deferred)) +
    total(capacities.map((one) => idle * one.firmRest(today.quarter, today.exercised)));
  const share = owed / (market.value + owed);
  if (share >= 1) return 1;
  if (!(share > 0 && s > 0)) return 0;
  const x = Math.log(share);
  return Math.min(1, normalCdf((x + s ** 2 / 2) / s) + normalCdf((x - s ** 2 / 2) / s) / share);
}

/** What everybody would lose if the obligor defaulted now. */
function lostNow(world: World, { quarter, exercised }: Today): LossBook {
  const book = new LossBook(["outside", ...world.scenario.parties.map(({ id }) => id)]);
  fall(world, quarter, exercised, book);
  return book;
}

/** What creditors of those beyond their buffers mark down in turn. */
function passMarks(world: World, marks: Map<string, number>): void {
  const { scenario, terms, passed } = world;
  const given = new Map<string, number>();
  for (let moved = true; moved;) {
    moved = false;
    for (const { id } of scenario.parties) {
      if (id === scenario.obligor) continue;
      const owed = owedBy(world, id);
      const all = total([...owed.values()]);
      const mark = marks.get(id) ?? 0;
      const passes = (more: number) =>
        Math.min(terms.distress.passed * positive(borne(world, id) + more - bufferOf(world, id)), all);
      const before = Math.max(passed.get(id) ?? 0, passes(0));
      const more = passes(mark) - before - (given.get(id) ?? 0);
      if (more <= STILL * positive(borne(world, id) + mark)) continue;
      moved = true;
      given.set(id, (given.get(id) ?? 0) + more);
      for (const [creditor, amount] of owed)
        if (marks.has(creditor)) marks.set(creditor, (marks.get(creditor) ?? 0) + (more * amount) / all);
    }
  }
}

const borne = ({ book, passed }: World, id: string): number => book.of(id) + (passed.get(id) ?? 0);

const bufferOf = ({ scenario }: World, id: string): number =>
  scenario.parties.find((party) => party.id === id)?.lossBuffer?.value ?? Infinity;
