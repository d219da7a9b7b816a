/**
 * Who falls in which round: in each, all firms that fall given those fallen before. Nobody rises again, so there are at
 * most as many rounds as firms.
 */
export function cascade(
  firms: number,
  falls: (firm: number, fallen: ReadonlySet<number>) => boolean,
): number[][] {
  const fallen = new Set<number>();
  const waves: number[][] = [];
  for (;;) {
    const wave: number[] = [];
    for (let i = 0; i < firms; i++) if (!fallen.has(i) && falls(i, fallen)) wave.push(i);
    if (wave.length === 0) return waves;
    for (const i of wave) fallen.add(i);
    waves.push(wave);
  }
}
