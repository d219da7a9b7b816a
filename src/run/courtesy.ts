/**
 * Where there are no more cores than workers, they share them with the page. While a hand moves, each asks the page between
 * blocks whether to go on: a page that draws does not answer, and has the cores to itself until the frame is painted.
 */

/** The page's end, to be given to a worker: answers as soon as the page has time. */
export function pageWithTime(): MessagePort {
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener("message", () => port1.postMessage(null));
  port1.start();
  return port2;
}

/** The worker's: settles once the page has answered. One question at a time. */
export const mayGoOn = (page: MessagePort): Promise<void> =>
  new Promise((goOn) => {
    page.addEventListener("message", () => goOn(), { once: true });
    page.start();
    page.postMessage(null);
  });
