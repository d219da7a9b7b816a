import { jsonSchema } from "./jsonSchema";
import { page } from "./page";

/** The files that are made from the shapes of src/scenario. A test compares them with what is there. */
export const schemaFiles = () => [
  { path: "scenarios/scenario.schema.json", text: jsonSchema() },
  { path: "docs/scenario.md", text: page() },
];
