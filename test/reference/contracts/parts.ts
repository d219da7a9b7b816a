import type { CapacityContract } from "./kinds";

/** docs/model.md, 3. Parts: shares of a contract that bind, bind if a condition holds, and may be ordered. */
export interface Parts {
  readonly firm: number;
  readonly conditional: number;
  readonly option: number;
}

/** The dial `commitments.firmness` drops soft parts or turns them firm. */
export function partsOf({ firm, conditional, option }: CapacityContract, dial: number): Parts {
  const soft = conditional.value + option.value;
  const left = 1 - Math.abs(dial);
  return {
    firm: firm.value + Math.max(0, dial) * soft,
    conditional: conditional.value * left,
    option: option.value * left,
  };
}

/** Of an amount what runs on the first day, and what is added to it. */
export interface Amount {
  readonly running: number;
  readonly added: number;
}

export function split(amount: number, firstDay: number, size: number): Amount {
  const running = Math.min(amount, firstDay);
  return { running, added: (amount - running) * size };
}
