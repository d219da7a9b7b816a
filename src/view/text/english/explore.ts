export const explore = {
  wait: "Every assumption is being moved over its published range …",
  refining: "more futures on their way …",
  stale: "of the inputs before; being worked out anew …",
  done: (paths: string) => `${paths} futures each`,
  matters: "What matters most, each over its published range:",
  span: (least: string, most: string) => `${least} to ${most} of 100`,
  mattersWait: "What matters most is being worked out …",
};
