/** A file of an export, made while it is read. Every chunk holds whole characters, and each file is read once. */
export interface ExportFile {
  readonly name: string;
  readonly chunks: AsyncIterable<string>;
}

/** The file of an export that tells of its others. */
export const manifestName = "manifest.json";
