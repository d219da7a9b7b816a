export const explore = {
  wait: "Every assumption is being moved over our range for it …",
  refining: "more futures on their way …",
  stale: "of the inputs before; being worked out anew …",
  forms: (done: number, of: number) => `other models: ${done} of ${of} …`,
  draws: (done: number, of: number) => `all inputs drawn at once: ${done} of ${of} times …`,
  shipped: "came with the page",
  drawn: (paths: string) => `all ${paths} futures`,
  done: (paths: string) => `${paths} futures each`,
};
