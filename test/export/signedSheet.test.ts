import { expect, test } from "vitest";
import { plain } from "../../src/export/csvCell";
import { csvFile } from "../../src/export/csvFile";
import { signedSheet } from "../../src/export/signedSheet";
import { signed } from "../../src/scenario/signed/signed";
import { toy } from "../fixtures/toy";

/** The file as its lines, each as its cells; no cell of the toy needs quotes but for what is taken out here. */
async function cellsOf(changes: string): Promise<string[][]> {
  const scenario = toy();
  let text = "";
  for await (const chunk of csvFile(signedSheet(signed(scenario), scenario, changes), plain).file.chunks)
    text += chunk;
  return text
    .trimEnd()
    .split("\r\n")
    .map((line) => line.split(","));
}

test("the file has a row a contract, a column a year, and says what nothing fixes instead of a number", async () => {
  const [head = [], ...rows] = await cellsOf("revenue.growth = 1");
  expect(rows).toHaveLength(toy().contracts.length);
  expect(rows.every((row) => row.length === head.length)).toBe(true);
  const read = (id: string) =>
    Object.fromEntries(
      head.map((name, i) => [name, rows.find((row) => row[head.indexOf("contract_id")] === id)?.[i]]),
    );
  expect(read("lab-chips")).toMatchObject({
    ...{ group: "bills", kind: "purchase", payer: "Lab", payee: "Chips", hangs_on: "" },
    ...{ "2026_bn_usd": "0", "2027_bn_usd": "1", sum_bn_usd: "6.5", later_bn_usd: "0" },
    ...{ binding_share: "0.3", conditional_share: "0.2", optional_share: "0.5", paid_directly_share: "0.5" },
    ...{ grade: "ours", publisher: "", scenario_id: "toy", changes: "revenue.growth = 1" },
  });
  expect(read("lab-cloud-share")).toMatchObject({
    ...{ "2027_bn_usd": "", sum_bn_usd: "", hangs_on: "revenue", agreed: "0.1", agreed_unit: "share" },
  });
  expect(read("outside-fund-margin")).toMatchObject({ payer: "Fund", payee: "outside", agreed: "3" });
  expect(read("cloud-chips")).toMatchObject({ of_contract: "lab-cloud", binding_share: "" });
});
