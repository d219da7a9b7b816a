import type { Contract } from "./contracts";
import { type Problem, problem } from "./problems";
import type { Scenario } from "./scenario";
import type { Settings } from "./setting";

/** The parts of a capacity contract: what binds, what hangs on a condition, what may be ordered. They sum to one. */
const parts = ["firm", "conditional", "option"] as const;
export type Shares = Readonly<Record<(typeof parts)[number], number>>;

/** The path of such a part. */
const partPath = /^contract\.([^.]+)\.(firm|conditional|option)$/;

const tolerance = 1e-9;
const total = (shares: Shares, of: readonly (keyof Shares)[] = parts): number =>
  of.reduce((sum, part) => sum + shares[part], 0);

export const sumsToOne = (shares: Shares): boolean => Math.abs(total(shares) - 1) <= tolerance;

/** The shares of a capacity contract; null for other kinds. */
export const sharesOf = (contract: Contract): Shares | null =>
  contract.kind === "takeOrPay" || contract.kind === "purchase"
    ? { firm: contract.firm.value, conditional: contract.conditional.value, option: contract.option.value }
    : null;

/**
 * Shares that sum to one after some of them were `set`: the others keep their proportion in what is left. Null if the
 * set ones leave no way.
 */
export function completed(shares: Shares, set: readonly (keyof Shares)[]): Shares | null {
  if (sumsToOne(shares)) return shares;
  const free = parts.filter((part) => !set.includes(part));
  const left = 1 - total(shares, set);
  if (left < -tolerance || free.length === 0) return null;
  const rest = left <= tolerance ? 0 : left;
  const before = total(shares, free);
  const freed = free.map((part) => [part, before > 0 ? (shares[part] / before) * rest : rest / free.length]);
  return { ...shares, ...Object.fromEntries(freed) };
}

/** Settings in which the other parts of a contract give way where they leave none for the one that was set last. */
export function yielding(scenario: Scenario, settings: Settings, last: string): Settings {
  const [, id, part] = partPath.exec(last) ?? [];
  if (id === undefined || withWholeShares(scenario, settings).problems.length === 0) return settings;
  const others = parts.filter((other) => other !== part).map((other) => `contract.${id}.${other}`);
  return Object.fromEntries(Object.entries(settings).filter(([path]) => !others.includes(path)));
}

/** Settings that also set what has to follow when some part of a contract is set, and parts that cannot sum to one. */
export function withWholeShares(
  { contracts }: Scenario,
  settings: Settings,
): { settings: Settings; problems: readonly Problem[] } {
  const more: Record<string, number> = {};
  const problems: Problem[] = [];
  const touched = new Set(Object.keys(settings).map((path) => partPath.exec(path)?.[1]));
  for (const contract of contracts) {
    if (!touched.has(contract.id)) continue;
    const path = (part: keyof Shares) => `contract.${contract.id}.${part}`;
    const chosen = parts.flatMap((part) => {
      const setting = settings[path(part)];
      const value = typeof setting === "object" ? setting.value : setting;
      return typeof value === "number" ? [[part, value] as const] : [];
    });
    const shares = chosen.length === 0 ? null : sharesOf(contract);
    if (shares === null) continue;
    const set = chosen.map(([part]) => part);
    const wanted = { ...shares, ...Object.fromEntries(chosen) };
    const whole = completed(wanted, set);
    if (whole === null)
      problems.push(
        problem(set.map(path).join(", "), "shares that can sum to 1", String(total(wanted, set))),
      );
    else for (const part of parts) if (whole[part] !== wanted[part]) more[path(part)] = whole[part];
  }
  return { settings: { ...settings, ...more }, problems };
}
