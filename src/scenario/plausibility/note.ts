/** One thing about a scenario that is odd though nothing forbids it: which rule says so, on which fields, by which figures. */
export interface Note {
  readonly rule: string;
  /** Paths of the fields that it is about, for a reader to go to. */
  readonly paths: readonly string[];
  readonly figures: readonly number[];
  /** Of a part of the scenario that it is about. */
  readonly name?: string;
}
