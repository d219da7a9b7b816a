import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { filesUnder } from "../../scripts/changed.mjs";

/** A file of the project: its path from the root, its text, and its text with comments and strings emptied. */
export interface Source {
  readonly path: string;
  readonly text: string;
  readonly code: string;
}

export const source = (path: string, text: string): Source => ({ path, text, code: emptied(text) });

/** All files of TypeScript under some folders. */
export function sourcesIn(...folders: string[]): Source[] {
  const files = folders.flatMap((folder) => filesUnder(folder));
  return files.filter((file) => /\.tsx?$/.test(file)).map((file) => source(file, readFileSync(file, "utf8")));
}

/** Comments and the insides of strings go; what is left has the same lines. Code within template strings stays. */
function emptied(text: string): string {
  const pattern = /\/\*[^]*?\*\/|\/\/[^\n]*|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'/g;
  return text.replace(pattern, (found) => (found[0] === "/" ? found.replace(/[^\n]/g, "") : '""'));
}

const IMPORT = /(?:\bfrom|\bimport|\bimport\(|\bnew URL\()\s*"([^"]+)"/g;

/** What a file imports: paths from the root without their endings, or names of packages. A mere address is no import. */
export function importsOf({ path, text }: Source): string[] {
  const code = text.replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, "");
  const named = [...code.matchAll(IMPORT)].filter(([, name]) => !/\?.*\burl$/.test(name));
  return named.map(([, name]) => {
    if (name === "#lane") return "src/lane/number";
    return name.startsWith(".") ? join(dirname(path), name).replace(/\.tsx?(\?.*)?$/, "") : name;
  });
}
