/** The list of ready-made scenarios: what each comes to. */
export const listing = {
  comesTo: (fails: string, interval: string, year: string) =>
    `${fails} of 100 fail by the end of ${year} (${interval})`,
};
