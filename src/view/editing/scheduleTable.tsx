import { useId } from "preact/hooks";
import { addQuarters } from "../../scenario/quarter";
import type { Schedule } from "../../scenario/schedule";
import { limits } from "../../scenario/limits";
import { useDraft } from "../assumptions/draft";
import { shown } from "../assumptions/number";
import { text } from "../text/text";
import { OriginForm } from "./originForm";

interface Props {
  readonly label: string;
  readonly schedule: Schedule;
  readonly put: (next: Schedule) => void;
}

type Step = "years" | "quarters";

/** Amounts through time as a small table: a row a year, or a quarter where it is known so closely, and where they come from. */
export function ScheduleTable({ label, schedule, put }: Props) {
  const amounts = (step: Step): Readonly<Record<string, number>> => schedule[step] ?? {};
  const rows = (["quarters", "years"] as const).flatMap((step) =>
    Object.entries(amounts(step)).map(([time, amount]) => ({ step, time, amount })),
  );
  rows.sort((a, b) => (a.time < b.time ? -1 : 1));
  const last = rows.at(-1);
  const total = rows.reduce((sum, { amount }) => sum + amount, 0);
  const set = (step: Step, time: string, amount: number) =>
    put({ ...schedule, [step]: { ...schedule[step], [time]: amount } });
  const drop = (step: Step, time: string) => {
    const { [time]: _, ...others } = amounts(step);
    const { [step]: _held, ...rest } = schedule;
    put(Object.keys(others).length > 0 ? { ...rest, [step]: others } : rest);
  };
  return (
    <div class="schedule">
      <table>
        <caption>
          {label} <span class="small">{schedule.unit}</span>
        </caption>
        <tbody>
          {rows.map(({ step, time, amount }) => (
            <tr key={time}>
              <th scope="row">{time}</th>
              <td class="number">
                <Amount name={`${label} ${time}`} amount={amount} choose={(next) => set(step, time, next)} />
              </td>
              <td>
                {rows.length > 1 && (
                  <button
                    type="button"
                    class="quiet"
                    aria-label={text.editing.removeOf(time)}
                    onClick={() => drop(step, time)}
                  >
                    {text.editing.remove}
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{text.editing.total}</th>
            <td class="number">{shown(total)}</td>
            <td>
              {last !== undefined && (
                <button
                  type="button"
                  class="quiet"
                  onClick={() => set(last.step, after(last.time), last.amount)}
                >
                  {text.editing.addTime(after(last.time))}
                </button>
              )}
            </td>
          </tr>
        </tfoot>
      </table>
      <OriginForm origin={schedule} change={(origin) => put({ ...withoutOrigin(schedule), ...origin })} />
    </div>
  );
}

const after = (time: string): string =>
  time.includes("Q") ? addQuarters(time, 1) : String(Number(time) + 1);

const withoutOrigin = ({ asOf: _, note: _n, ...rest }: Schedule): Schedule => rest;

interface AmountProps {
  readonly name: string;
  readonly amount: number;
  readonly choose: (amount: number) => void;
}

const taken = { min: 0, max: limits.money };

/** One amount; what is no amount stays, with the reason, and changes nothing. */
function Amount({ name, amount, choose }: AmountProps) {
  const hint = useId();
  const draft = useDraft(taken, amount, (next) => {
    if (next !== amount) choose(next);
  });
  return (
    <>
      <input
        type="text"
        inputMode="decimal"
        aria-label={name}
        aria-invalid={draft.wrong !== null}
        {...(draft.wrong !== null && { "aria-describedby": hint })}
        value={draft.text}
        onInput={(event) => draft.type(event.currentTarget.value)}
        onBlur={draft.accept}
        onKeyDown={(event) => {
          if (event.key === "Enter") draft.accept();
          if (event.key === "Escape") draft.drop();
        }}
      />
      {draft.wrong !== null && (
        <span class="wrong" id={hint}>
          {draft.wrong}
        </span>
      )}
    </>
  );
}
