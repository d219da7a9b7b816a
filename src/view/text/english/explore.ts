export const explore = {
  wait: "Every assumption is being moved over its published range …",
  refining: "more futures on their way …",
  stale: "of the inputs before; being worked out anew …",
  done: (paths: string) => `${paths} futures each`,
};
