import { CapacityContract } from "./capacity";

/** Hardware bought as it is delivered: its use makes no difference to the bill. */
export class Purchase extends CapacityContract {
  override rented: boolean = false;
}
