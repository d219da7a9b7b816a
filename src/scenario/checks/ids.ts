import { type Problem, problem, told } from "../problems";
import type { Scenario } from "../scenario";

/** The place of a thing in its list, as a reader would name it. */
export const entry = (list: string, i: number, id: string): string => `${list}[${i}] (${id})`;

/** Every id once in its list; "outside" and "ours" are taken. */
export function checkIds(scenario: Scenario): Problem[] {
  const { factors, jumps, loops, parties, contracts, sources } = scenario;
  const lists = { factors, jumps, loops, parties, contracts, sources };
  return Object.entries(lists).flatMap(([list, things]) => {
    const first = new Map<string, number>([[list === "sources" ? "ours" : "outside", -1]]);
    return things.flatMap(({ id }, i) => {
      const before = first.get(id);
      first.set(id, before ?? i);
      if (before === undefined) return [];
      return [
        problem(
          `${entry(list, i, id)}.id`,
          "an id of its own",
          before < 0 ? `${told(id)}, which has a meaning already` : `the id of ${list}[${before}]`,
        ),
      ];
    });
  });
}
