import { expect, test } from "vitest";
import { withOrigin } from "../../../src/view/figures/withOrigin";
import { fakeRun } from "../../charts/run.fixture";

const run = fakeRun();
const subject = {
  title: "Toy",
  name: "Toy",
  fileTitle: "toy",
  changes: [],
  edited: "",
  link: async () => "",
};
const pathsOf = (restsOn?: readonly number[]) => {
  const { columns, rows } = withOrigin({ columns: ["x"], rows: [[1]] }, [run], () => subject, restsOn);
  return rows[0]?.[columns.indexOf("paths")];
};

test("a chart's rows tell how many futures they rest on, also where those are not all of the run", () => {
  expect(pathsOf()).toBe(String(run.paths));
  expect(pathsOf([819])).toBe("819");
  expect(pathsOf([1024, 8192, 2048])).toBe("1024 to 8192");
});
