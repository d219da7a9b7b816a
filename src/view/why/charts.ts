import { causes } from "../../charts/causes/causes";
import { future } from "../../charts/future/future";
import { losses } from "../../charts/losses/losses";
import { systemic } from "../../charts/together/systemic";
import { together } from "../../charts/together/together";

/** The charts of each figure about an anatomy, fetched only when there is one: a first result need not wait for them. */
export const anatomyCharts = { why: [causes], story: [future], whoLoses: [losses, together, systemic] };
export type AnatomyCharts = typeof anatomyCharts;
