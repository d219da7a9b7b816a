interface Props {
  readonly label: string;
  readonly value: string;
  readonly change: (value: string) => void;
}

/** Tags as they are typed, with commas between. */
export const TagsBox = ({ label, value, change }: Props) => (
  <label>
    {label}
    <input type="text" maxLength={200} value={value} onInput={(event) => change(event.currentTarget.value)} />
  </label>
);

export const tagsIn = (typed: string): readonly string[] =>
  typed
    .split(",")
    .map((tag) => tag.trim())
    .filter((tag) => tag !== "");

export const typedTags = (tags: readonly string[] = []): string => tags.join(", ");
