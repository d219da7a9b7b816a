/** Which pieces of work are open in a tab of this browser. What a tab owns it owns until it is closed or crashes. */
export interface Owners {
  /** Own a piece of work. False if another tab does. */
  own(id: string): Promise<boolean>;
  /** Ids of all that any tab owns now. */
  owned(): Promise<ReadonlySet<string>>;
}

/** Where tabs cannot know of each other, each takes itself to be alone. */
export const noOwners: Owners = { own: async () => true, owned: async () => new Set() };

/** Owners told by Web Locks of names that begin with this one, where the browser has them: a lock ends with its tab. */
export function openOwners(name: string): Owners {
  const locks: LockManager | undefined = globalThis.navigator?.locks; // missing on pages without https
  if (locks === undefined) return noOwners;
  const start = `${name} work `;
  const mine = new Set<string>();
  const whileTheTabIsOpen = new Promise<void>(() => {});
  return {
    own: (id) =>
      new Promise((tell) => {
        if (mine.has(id)) return tell(true);
        const hold = (lock: Lock | null) => {
          tell(lock !== null);
          if (lock === null) return;
          mine.add(id);
          return whileTheTabIsOpen;
        };
        locks.request(start + id, { ifAvailable: true }, hold).catch(() => tell(true)); // refused to a page of no origin
      }),
    owned: async () => {
      const { held = [] } = await locks.query().catch((): LockManagerSnapshot => ({}));
      const names = held.map(({ name: held }) => held ?? "");
      return new Set(names.filter((held) => held.startsWith(start)).map((held) => held.slice(start.length)));
    },
  };
}
