const most = 3; // digits more than usual; what they do not tell apart is as good as the same

/** Says several values with as many digits more than usual as tell all apart that differ; as usual where none do. */
export function toldApart(values: readonly number[], say: (value: number, more: number) => string): string[] {
  const different = new Set(values).size;
  for (let more = 0; more <= most; more++) {
    const said = values.map((value) => say(value, more));
    if (new Set(said).size === different) return said;
  }
  return values.map((value) => say(value, 0));
}
