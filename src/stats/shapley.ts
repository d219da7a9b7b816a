/**
 * Shapley values: each player's average contribution over all orders of joining (Shapley 1953). values[S] is what the
 * set S of players achieves, whose players are the bits of S; there are 2^n of them.
 * Throws a RangeError if `values` has another length.
 */
export function shapley(players: number, values: ArrayLike<number>): number[] {
  const sets = 1 << players;
  if (values.length !== sets) {
    throw new RangeError(`shapley: expected ${sets} values for ${players} players, got ${values.length}`);
  }
  const weights = weightsBySize(players);
  return Array.from({ length: players }, (_, k) => {
    const player = 1 << k;
    let phi = 0;
    for (let set = 0; set < sets; set++) {
      if ((set & player) === 0) phi += weights[size(set)] * (values[set | player] - values[set]);
    }
    return phi;
  });
}

/**
 * Shapley values of many games at once: worlds[S][i] is what the set S achieves in game i. Gives a column a player. A
 * player who changes no game has exactly 0 in each. Throws a RangeError if there are not 2^n worlds.
 */
export function shapleyByGame(players: number, worlds: readonly Float64Array[]): Float64Array[] {
  const sets = 1 << players;
  if (worlds.length !== sets)
    throw new RangeError(`shapley: expected ${sets} worlds for ${players} players, got ${worlds.length}`);
  const weights = weightsBySize(players);
  return Array.from({ length: players }, (_, k) => {
    const phi = new Float64Array(worlds[0].length);
    for (let set = 0; set < sets; set++) {
      if ((set & (1 << k)) !== 0) continue;
      const [weight, without, together] = [weights[size(set)], worlds[set], worlds[set | (1 << k)]];
      for (let i = 0; i < phi.length; i++) phi[i] += weight * (together[i] - without[i]);
    }
    return phi;
  });
}

/** s! (n-s-1)! / n! for s = 0..n-1. */
function weightsBySize(n: number): number[] {
  const weights = [1 / n];
  for (let s = 1; s < n; s++) weights.push((weights[s - 1] * s) / (n - s));
  return weights;
}

function size(set: number): number {
  let bits = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) bits += 1;
  return bits;
}
