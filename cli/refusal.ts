/** What a command leaves to the shell; the numbers above 1 are those of sysexits.h. */
export const exits = {
  ok: 0,
  failed: 1, // a golden case failed, a scenario is not valid, or there is nothing to tell
  usage: 64,
  noInput: 66,
  engine: 70,
  noOutput: 73,
  interrupted: 130,
} as const;

/** A reason to stop, as a sentence for whoever typed the command. */
export class Refusal extends Error {
  override readonly name = "Refusal";

  constructor(
    readonly exit: number,
    message: string,
  ) {
    super(message);
  }
}
