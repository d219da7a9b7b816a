import { entry } from "./entry";

/** Circular financing, and the loops by their names. */
export const loops = {
  circularFinancing: entry(
    "Circular financing",
    "",
    "a vendor’s money reaches its own customer as equity, credit or guarantee, and comes back as orders.",
  ),
  feedback: entry(
    "Feedback",
    "",
    "what an outcome does to the terms of later quarters; with it, a loss can feed the next one.",
  ),
  vendorEquity: entry(
    "Vendor equity",
    "",
    "the loop in which vendors’ money for rounds comes back to them as orders, and dries up when their own shares fall.",
  ),
  fundingReflex: entry(
    "Funding reflex",
    "",
    "the loop in which revenue below plan shuts the way to new equity just when more is needed.",
  ),
  backlogReflex: entry(
    "Backlog reflex",
    "",
    "the loop in which orders that are cut, missed or added move vendors’ shares, and with them their appetite for rounds.",
  ),
  warrantsLoop: entry(
    "Warrants (loop)",
    "",
    "orders earn shares of the vendor, worth the more the better its price does; sold, they pay for orders.",
  ),
  capacityBuild: entry(
    "Capacity build",
    "",
    "the loop in which vendors that build on credit build late when money is dear, so that their customer grows less and is billed later.",
  ),
  marginLoop: entry(
    "Margin (loop)",
    "",
    "an investor that borrows on its shares gives less when they fall, as lenders call and its own limit leaves less room.",
  ),
};
