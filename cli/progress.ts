/** A line on a terminal's standard error that is written over; elsewhere nothing. */
export interface Progress {
  tell(text: string): void;
  end(): void;
}

export function openProgress(stream: NodeJS.WriteStream = process.stderr): Progress {
  const write = (text: string) => stream.isTTY && stream.write(`\r${text}\u001b[K`);
  return { tell: write, end: () => write("") };
}
