interface Props {
  readonly label: string;
  readonly names: readonly string[];
  readonly chosen: number;
  readonly choose: (index: number) => void;
}

/** A few alternatives side by side, one of them pressed. */
export const Tabs = ({ label, names, chosen, choose }: Props) => (
  <div class="tabs" role="group" aria-label={label}>
    {names.map((name, index) => (
      <button key={name} type="button" aria-pressed={index === chosen} onClick={() => choose(index)}>
        {name}
      </button>
    ))}
  </div>
);
