import { answered, type Channel, type Distant, type Spawn } from "./channel";
import type { Tape } from "./tape/tape";

/** A question about one scenario, put to whichever worker is free first. */
export type Question<T> = (desk: Distant, epoch: number) => Promise<T>;

/** A place for one worker at a time. It gets another when it is asked after the last one broke or was dismissed. */
export class Seat {
  private channel: Channel | undefined;
  private booted = false;
  private loaded = -1;

  constructor(
    private readonly spawn: Spawn,
    private readonly module: WebAssembly.Module | undefined,
  ) {}

  /** Starts a worker, unless there is one. */
  fill(): Channel {
    if (this.channel?.failure.aborted) this.dismiss();
    this.channel ??= this.spawn();
    return this.channel;
  }

  /** One question at a time. Rejects when the worker fails or falls silent: then it should be dismissed. */
  async answer<T>(tape: Tape, epoch: number, question: Question<T>): Promise<T> {
    const channel = this.fill();
    if (!this.booted) await answered(channel, channel.desk.boot(this.module));
    this.booted = true;
    if (this.loaded === epoch) return answered(channel, question(channel.desk, epoch));
    this.loaded = epoch;
    // Posted together: a worker that takes a scenario need not wait for a busy page to be asked about it.
    const loaded = channel.desk.load(epoch, tape);
    const answer = question(channel.desk, epoch);
    answer.catch(() => undefined); // met below, unless the scenario is refused
    await answered(channel, loaded);
    return answered(channel, answer);
  }

  dismiss(): void {
    this.channel?.close();
    this.channel = undefined;
    this.booted = false;
    this.loaded = -1;
  }
}
