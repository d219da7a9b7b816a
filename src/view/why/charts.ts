import { causes } from "../../charts/causes/causes";
import { future } from "../../charts/future/future";
import { systemic } from "../../charts/together/systemic";
import { together } from "../../charts/together/together";

/** The charts of an anatomy, which are fetched only when there is one: a first result need not wait for them. */
export const anatomyCharts = { causes, future, together, systemic };
export type AnatomyCharts = typeof anatomyCharts;
