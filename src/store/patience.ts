import { StoreError } from "./failure";

/**
 * The value of a promise, or a StoreError "slow" after so many milliseconds: some browsers leave a storage request
 * unanswered for ever. A value that comes too late goes to `late`, which can put it away.
 */
export function within<T>(milliseconds: number, promise: Promise<T>, late: (value: T) => void = () => {}): Promise<T> {
  return new Promise((resolve, reject) => {
    let over = false;
    const alarm = setTimeout(() => {
      over = true;
      reject(new StoreError("slow", `no answer within ${milliseconds} ms`));
    }, milliseconds);
    promise.then(
      (value) => {
        clearTimeout(alarm);
        if (over) late(value);
        else resolve(value);
      },
      (cause: unknown) => {
        clearTimeout(alarm);
        reject(cause);
      },
    );
  });
}
