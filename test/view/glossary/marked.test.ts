import { isValidElement, toChildArray, type ComponentChild, type VNode } from "preact";
import { expect, test } from "vitest";
import { marked } from "../../../src/view/glossary/marked";
import { languages } from "../../../src/view/text/languages";
import { speak } from "../../../src/view/text/text";

/** What is shown in a row: texts as they are, a term in brackets, and what no line may break between in braces. */
const shown = (part: ComponentChild): string => {
  if (typeof part === "string") return part;
  if (!isValidElement(part)) return "";
  const { said, children } = (part as VNode<{ said?: string; children?: ComponentChild }>).props;
  if (said !== undefined) return `[${said}]`;
  const inside = toChildArray(children).map(shown).join("");
  return part.type === "span" ? `{${inside}}` : inside;
};

test("what clings to a term stays on its line", async () => {
  expect(shown(marked("A default, the recovery (feedback) and a backlog"))).toBe(
    "A {[default],} the [recovery] {([feedback])} and a [backlog]",
  );
  speak(await languages.fr.load());
  expect(shown(marked("Il s’agit d’exposition et de la «\u00a0boucle\u00a0» d’un défaut"))).toBe(
    "Il s’agit {d’[exposition]} et de la {«\u00a0[boucle]\u00a0»} d’un [défaut]",
  );
});
