import { useEffect, useId, useRef } from "preact/hooks";
import { LoopMode } from "../../scenario/loop";
import type { Scenario } from "../../scenario/scenario";
import { Explain } from "../glossary/explain";
import { useSight } from "../figures/size";
import { Glossed } from "../glossary/glossed";
import { usePage } from "../pageContext";
import { lessonFragment } from "../state/lessonLink";
import { phrase } from "../state/spoken";
import { text } from "../text/text";
import { useRead } from "../useRead";
import { Contribution } from "./contribution";
import { NextTo } from "./nextTo";
import "./loops.css";

type Loop = Scenario["loops"][number];

/** Every loop with its three-way switch and what it adds. */
export function Loops() {
  const { working, loopEffect } = usePage();
  const place = useRef<HTMLElement>(null);
  const seen = useSight(place);
  useEffect(() => {
    loopEffect.inSight.value = seen;
    return () => (loopEffect.inSight.value = false);
  }, [seen]);
  return (
    <section ref={place} class="loops">
      <h2>{text.loops.title}</h2>
      <p class="small">
        <Glossed>{text.loops.explain}</Glossed> <a href={lessonFragment(1)}>{text.loops.lesson}</a>
      </p>
      <NextTo />
      {working.base.value.loops.map((loop) => (
        <Switch key={loop.id} loop={loop} />
      ))}
    </section>
  );
}

function Switch({ loop }: { loop: Loop }) {
  const { working } = usePage();
  const name = useId();
  const path = `loop.${loop.id}.mode`;
  const mode = useRead(() => working.set.value[path] ?? loop.mode, [working, path, loop]);
  return (
    <fieldset class="switch" data-changed={mode !== loop.mode}>
      <legend>
        {loop.note === undefined ? (
          phrase(loop.label)
        ) : (
          <Explain said={phrase(loop.label)} means={phrase(loop.note)} />
        )}
      </legend>
      <div class="switch-row">
        {LoopMode.options.map((option) => (
          <label key={option} title={text.loops.meanings[option]}>
            <input
              type="radio"
              name={name}
              value={option}
              checked={mode === option}
              onChange={() => working.choose(path, option, loop.mode)}
            />
            <span>{text.loopModes[option]}</span>
          </label>
        ))}
      </div>
      <Contribution of={loop.id} />
    </fieldset>
  );
}
