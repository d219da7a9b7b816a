/** A line on a terminal that is written over; on anything else nothing. */
export interface Progress {
  tell(text: string): void;
  end(): void;
}

interface Terminal {
  readonly isTTY: boolean;
  write(text: string): boolean;
}

/** Progress on standard error, so that standard output holds the answer alone. */
export function openProgress(stream: Terminal = process.stderr): Progress {
  const write = (text: string) => void (stream.isTTY && stream.write(`\r${text}\u001b[K`));
  return { tell: write, end: () => write("") };
}
