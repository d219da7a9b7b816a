import { useState } from "preact/hooks";
import { Dial } from "./dial";
import { lessonWords } from "./words/words";

interface Props {
  readonly fails: string; // with the loops: "9 of 100"
  readonly done: (guess: number | "skipped") => void;
}

/** Asks for a guess before the answer; it can be skipped, and is kept nowhere. */
export function Guess({ fails, done }: Props) {
  const { cut: words, of100 } = lessonWords();
  const [guess, setGuess] = useState(10);
  return (
    <form
      class="guess"
      onSubmit={(event) => {
        event.preventDefault();
        done(guess);
      }}
    >
      {words.says.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <p class="finding">{words.guessFirst(fails)}</p>
      <Dial label={words.guess} value={guess} max={100} said={of100(String(guess))} set={setGuess} />
      <p class="guess-acts">
        <button type="submit" class="primary">
          {words.show}
        </button>
        <button type="button" onClick={() => done("skipped")}>
          {words.skip}
        </button>
      </p>
    </form>
  );
}
