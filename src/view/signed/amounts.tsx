import type { Shares } from "../../scenario/firmness";
import { sum } from "../../scenario/signed/commitment";
import { text } from "../text/text";
import { percent } from "./terms";
import { signedWords } from "./words/words";

/** bn dollars year by year, and their sum. */
export const Amounts = ({ amounts }: { amounts: readonly number[] }) => (
  <>
    {[...amounts, sum(amounts)].map((amount, place) => (
      <td key={place} class="number">
        {written(amount)}
      </td>
    ))}
  </>
);

const written = (amount: number): string => {
  if (amount === 0) return "–";
  return amount < 1000 ? text.fixed(amount, 1) : text.count(Math.round(amount));
};

/** What binds, what hangs on conditions and what may be ordered, as far as there is any; nothing for kinds without parts. */
export const Parts = ({ parts }: { parts: Shares | null }) => (
  <>
    {(["firm", "conditional", "option"] as const)
      .filter((part) => parts !== null && parts[part] > 0)
      .map((part) => (
        <span key={part} class="signed-part">
          {signedWords().parts[part](percent(parts?.[part] ?? 0))}
        </span>
      ))}
  </>
);
