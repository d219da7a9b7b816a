import { Source } from "./sources";

const FIRMS = [
  ...["openai", "oracle", "softbank", "nvidia", "broadcom", "coreweave", "microsoft", "amazon", "aws", "amd"],
  ...["cerebras", "anthropic", "google"],
];

/** Companies named in a text. They belong in the data; "draws" does not name aws, "amdCash" names amd. */
export function firmsIn(text: string): string[] {
  const words = text.replace(/([a-z0-9])([A-Z])/g, "$1 $2").toLowerCase();
  return FIRMS.filter((firm) => new RegExp(`(?<![a-z])${firm}(?![a-z])`).test(words));
}

const SAME_EVERYWHERE = "sqrt abs sign floor ceil trunc round min max imul fround clz32 PI".split(" ");

/** What would make results differ between browsers, machines or moments. */
export function unsteady({ code }: Source): string[] {
  const functions = [...code.matchAll(/\bMath\.(\w+)/g)].map(([, name]) => name);
  const others = [...code.matchAll(/\*\*=?|\bDate\b|\bperformance\b|\bcrypto\b/g)].map(([found]) => found);
  return [...functions.filter((name) => !SAME_EVERYWHERE.includes(name)), ...others];
}

const VAGUE = /^(utils?|helpers?|common|core|types?|services?|managers?|misc|lib|shared)$/i;

/** Folders or files whose name says nothing of what is in them. */
export function vagueNames({ path }: Source): string[] {
  return path
    .replace(/\.tsx?$/, "")
    .split("/")
    .filter((name) => VAGUE.test(name));
}

/** Names from outside that only some folders may touch. */
const WHERE: Record<string, RegExp> = {
  document: /^src\/(charts|view|main|embed)/,
  Worker: /^(src\/run|cli|bench)\//,
  indexedDB: /^src\/store\//,
  localStorage: /^src\/(store|view)\//,
};

/** Whether a file gives the name to something of its own: a parameter or a constant. */
const ownName = (code: string, name: string): boolean =>
  new RegExp(`\\bconst ${name}\\b|[(,] ?${name}\\b ?[,:)]`).test(code);

/** Names from outside that are used where they should not be. */
export function misplaced({ path, code }: Source): string[] {
  return Object.keys(WHERE).filter((name) => {
    const used = new RegExp(`(?<![\\w.$"])${name}(?=\\.|\\()`).test(code);
    return used && !WHERE[name].test(path) && !ownName(code, name);
  });
}
