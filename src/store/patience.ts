import { StoreError } from "./failure";

/**
 * The value of a promise, or a StoreError "slow" after so many milliseconds: some browsers leave a storage request
 * unanswered for ever. A value that comes too late goes to `late`, which can put it away.
 */
export async function within<T>(
  milliseconds: number,
  promise: Promise<T>,
  late: (value: T) => void = () => {},
): Promise<T> {
  let alarm: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    alarm = setTimeout(() => {
      promise.then(late, () => undefined); // a failure that comes too late has been told already
      reject(new StoreError("slow", `no answer within ${milliseconds} ms`));
    }, milliseconds);
  });
  try {
    return await Promise.race([promise, tooLate]);
  } finally {
    clearTimeout(alarm);
  }
}
