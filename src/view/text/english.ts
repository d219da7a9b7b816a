const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** Every word of the page. Another language is another object of this type. */
export const english = {
  count: (value: number): string => value.toLocaleString("en-US"),
  more: (count: number): string => `${count} more`,

  page: {
    name: "Roundtrip",
    tagline: "A simulator of circular financing",
    skip: "Skip to the answer",
    caution: "What the model answers to these assumptions. Not a forecast, not advice.",
  },

  tools: {
    scenario: "Scenario",
    changes: (count: number) => (count === 0 ? "no changes" : plural(count, "change", "changes")),
    undo: "Undo",
    redo: "Redo",
    save: "Save",
    compare: "Compare",
    share: "Share",
    export: "Export",
    help: "Help",
    menu: "Menu",
    theme: { system: "Theme: as the system", light: "Theme: light", dark: "Theme: dark" },
    shipped: "Ready-made",
    fromFile: "Opened from files",
    file: "Open a file…",
    asOf: (date: string) => `as known on ${date}`,
    by: (author: string) => `by ${author}`,
  },

  headline: {
    of100: "of 100",
    in: "In",
    futures: (name: string, year: string) => `simulated futures ${name} fails to pay by the end of ${year}`,
    cuts: "it cuts or restructures",
    pays: "it pays as signed",
    interval: (low: string, high: string) => `${low}–${high}`,
    intervalMeaning: (low: string, high: string) =>
      `between ${low} and ${high} of 100, 95 % interval of sampling error`,
    was: (before: string, now: string) => `was ${before}, now ${now}`,
    still: (now: string) => `still ${now} of 100 after the change`,
    loopsAdd: (points: string, interval: string) =>
      `The loops’ feedback adds ${points} of them (${interval}).`,
    loopsSpare: (points: string, interval: string) =>
      `Without the loops’ feedback it would be ${points} more (${interval}).`,
    loopsNothing: "The loops’ feedback changes this by less than the sampling error.",
    loopsWait: "What the loops’ feedback adds is being computed …",
    paid: (share: string, year: string) =>
      `${share} of 100 announced dollars that fall due by ${year} are paid.`,
    priced: (fails: string, interval: string) =>
      `With risk at its price, as traded spreads have it, ${fails} of 100 fail (${interval}).`,
    pricedWait: "The same with risk priced is being computed …",
    brief: { fails: "fail", cuts: "cut", pays: "pay" },
    waiting: "The first result is on its way …",
  },

  status: {
    stored: "stored result, being re-checked here",
    live: "live",
    good: "good",
    settled: "settled",
    stale: "inputs changed, paused",
    stopped: "stopped",
    error: "not computed",
    identical: "recomputed here: identical",
    different: "recomputed here: not identical to the stored result",
    paths: (count: string) => `${count} paths`,
    stop: "Stop",
    resume: "Continue",
    retry: "Try again",
    certainty: "More certainty",
    lastGood: "The figures below are the last good ones.",
    explain: {
      stored: "This result came with the page. The same paths are being simulated in your browser.",
      live: "A first estimate from few paths.",
      good: "Enough paths to read; more are on their way.",
      settled: "All paths are done.",
      stale: "The figures belong to earlier inputs. Continue to compute again.",
      stopped: "You stopped the computation.",
      error: "The last computation failed.",
    },
  },

  announce: {
    default: (estimate: string, low: string, high: string) => `${estimate} of 100 default, ${low} to ${high}`,
    change: (points: number) => `${points > 0 ? "up" : "down"} ${Math.abs(points)} from before`,
    copied: "Link copied",
    removed: (name: string) => `${name} deleted`,
    saved: (name: string) => `${name} saved`,
  },

  assumptions: {
    title: "Assumptions",
    find: "Find an assumption",
    found: (count: number) => plural(count, "assumption found", "assumptions found"),
    resetAll: "Reset all",
    resetGroup: "Reset group",
    reset: (label: string) => `Reset ${label}`,
    changed: "changed",
    changedCount: (count: number) => `${count} changed`,
    default: (value: string) => `default ${value}`,
    band: (low: string, high: string) => `Published values and sane guesses span ${low} to ${high}`,
    source: (label: string) => `Where ${label} comes from`,
    value: (value: string, unit: string) => `${value} ${unit}`,
    scales: {
      "commitments.firmness": ["only what binds", "as sourced", "all as announced"],
    } as Readonly<Record<string, readonly string[]>>,
    percent: (percent: string) => `${percent} %`,
    percentAYear: (percent: string) => `${percent} % a year`,
    beyondScale: "beyond the scale of the slider",
    limits: (low: string, high: string) => `between ${low} and ${high}`,
    refused: "Not possible together:",
    invite: "Disagree? Move one of seven.",
  },

  source: {
    used: "Value in use",
    shipped: "Value in the scenario",
    range: "Range",
    asOf: "As of",
    source: "Source",
    address: "Address",
    ours: "Our own assumption",
    oursMeaning: "No public figure was found. The value and its range are our judgement.",
    note: "Note",
    grade: "Grade",
    others: "Other published values",
    use: "Use this instead",
    noOthers: "We know of no other published value.",
    grades: {
      filed: "filed with a regulator",
      company: "said by the firm itself",
      press: "reported by named press",
      analyst: "estimated by an analyst",
      ours: "our own assumption",
    },
  },

  loops: {
    title: "The loops",
    explain: "Money that comes back. Take the feedback out, or the deals themselves.",
    modes: { "as-signed": "as signed", exogenised: "feedback off", absent: "never signed" },
    meanings: {
      "as-signed": "The deal and its feedback",
      exogenised: "The money follows its plan whatever happens",
      absent: "The deal was never made",
    },
    nextTo: "What they add to the defaults, compared with",
    adds: (points: string, interval: string) => `adds ${points} of 100 (${interval})`,
    spares: (points: string, interval: string) => `spares ${points} of 100 (${interval})`,
    together: (words: string) => `Together: ${words}`,
    early: (until: string, spared: string, year: string) =>
      `They help until ${until}: by the end of ${year} they spare ${spared}.`,
    unsure: "changes less than the sampling error",
    same: "changes none of the futures tried",
    out: "is switched off: nothing to share out",
    wait: "being computed …",
  },

  panels: {
    answer: "Answer",
    why: "Why",
    who: "Who",
    loop: "The loop",
    sources: "Sources",
    year: "Year",
    measure: "Measure",
    measures: {
      liquidityCover: "Liquidity cover",
      netPosition: "Net position",
      franchiseSolvency: "Franchise solvency",
    },
    forms: { dots: "Dots", density: "Density", cdf: "Cumulative", squares: "Squares", years: "By year" },
    picture: "Chart",
    tabs: {
      when: "When",
      survival: "Survival",
      outcomes: "Outcomes",
      ring: "Ring",
      matrix: "Matrix",
    } as Readonly<Record<string, string>>,
    table: "Table",
    showTable: (title: string) => `Show ${title} as a table`,
    download: "Download",
    svg: "SVG picture",
    csv: "CSV table",
    origin: (title: string, run: string, seed: string, paths: string) =>
      `${title} · run ${run} · seed ${seed} · ${paths} paths`,
    notDrawn: (cause: string) => `This chart could not be drawn: ${cause}`,
  },

  compare: {
    title: "Compare scenarios",
    choose: "Choose two or more. The first is the base; the same futures are simulated for each.",
    now: "On screen now",
    base: "base",
    makeBase: "Make base",
    run: "Compare",
    busy: (done: number, all: number) => `Simulating ${done + 1} of ${all} …`,
    inputs: "Inputs that differ",
    sameInputs: "No input differs.",
    allInputs: (count: number) => `Show all ${count}`,
    outcomes: "Outcomes, with paired differences",
    same: (paths: string) =>
      `Differences are taken path by path over the same ${paths} futures, so their intervals are narrower than those of the figures themselves. Losses are means over all futures, also those without a default.`,
    outcome: "Outcome",
    input: "Input",
    unit: "Unit",
    difference: "difference",
    interval: "95 % interval",
    identical: "exactly the same",
    charts: "Side by side",
    back: "Back to the simulator",
    few: "Choose at least two.",
  },

  save: {
    title: "Save this scenario",
    name: "Name",
    note: "Why, in one line",
    submit: "Save",
    cancel: "Cancel",
    list: "Saved scenarios",
    none: "Nothing saved yet.",
    rename: "Rename",
    duplicate: "Duplicate",
    copy: "copy",
    delete: "Delete",
    undo: "Undo",
    on: (date: string) => `saved ${date}`,
    where: "Kept in this browser, on this device only.",
    backup: "Save all to a file",
    fromImport:
      "This scenario was opened from a file with parties or contracts of its own. Keep the file: the browser stores only differences from the ready-made scenarios.",
    unknownBase: (base: string) => `built on ${base}, which this version does not have`,
    left: (count: number) => `An earlier visit left unsaved work (${plural(count, "change", "changes")}).`,
    restore: "Take it up again",
    dismiss: "Dismiss",
    unreadable: (count: number) =>
      `${plural(count, "stored scenario", "stored scenarios")} could not be read and ${count === 1 ? "is" : "are"} left as found.`,
  },

  share: {
    title: "Share this scenario",
    explain:
      "The link holds the scenario’s name and what you changed, nothing else. It is not sent anywhere until you send it.",
    link: "Link",
    copy: "Copy the link",
    copied: "Copied",
    length: (characters: number) => `${characters} characters`,
    long: "This link is too long for some programs. Export the scenario as a file instead.",
    opened: "Shared copy",
    openedExplain: (count: number) =>
      `You opened a link. It differs from the ready-made scenario in ${plural(count, "input", "inputs")}; your own work is one undo away.`,
    refused: "The link could not be opened",
    dismiss: "Dismiss",
  },

  import: {
    refused: (name: string) => `${name} could not be opened`,
    problems: (count: number) => plural(count, "problem", "problems"),
    kept: "Nothing was changed. The figures on screen are still those from before.",
    workspace: (count: number) => `${plural(count, "scenario", "scenarios")} taken in.`,
    expected: (expected: string, got: string) => `expected ${expected}, got ${got}`,
  },

  export: {
    title: "Export",
    bundle: "CSV bundle (zip)",
    bundleExplain: (paths: string) =>
      `Summary, every one of the ${paths} paths, inputs, sources, and a manifest that explains each column.`,
    excel: "For Excel with decimal commas",
    excelExplain: "Byte-order mark, semicolons and decimal commas.",
    json: "Scenario (JSON)",
    jsonExplain: "The page and the command line read it back exactly.",
    charts: "Charts",
    chartsExplain: "Each chart has its own download as SVG and CSV.",
    download: "Download",
    busy: "Preparing …",
    none: "There is no result yet.",
    failed: "Not exported:",
  },

  sources: {
    title: "Sources",
    explain: (count: number) => `The ${count} publications that the numbers of this scenario come from.`,
    filter: "Show",
    all: "all grades",
    usedFor: "Used for",
    open: (count: number) => `All sources (${count})`,
  },

  limits: { notModelled: "Not modelled", notValidated: "Not validated" },

  footer: {
    run: "Run",
    seed: "Seed",
    paths: "Paths",
    engine: "Engine",
    data: "Data",
    fingerprint: "Fingerprint",
    verify: "Verify",
    verifyExplain: "Compute the same paths again here and compare to the last bit",
    verified: "same to the last bit",
    notVerified: "not the same",
    label: "This result",
  },

  help: {
    title: "Help",
    keys: "Keys",
    keysOff: "They rest while you type.",
    about: "What you see",
    close: "Close",
    enable: "Use these keys",
    list: {
      "/": "find an assumption",
      "[": "previous changed assumption",
      "]": "next changed assumption",
      R: "reset the assumption in focus",
      Z: "undo",
      "⇧ Z": "redo",
      S: "save",
      C: "compare",
      E: "export",
      L: "copy link",
      T: "charts or tables",
      "?": "this help",
    },
    reading: [
      "To default is to fail to pay a bill that is due and that nobody agrees to cut or put off. To cut or restructure is to pay less, or later, as a contract allows or a creditor agrees.",
      "Each run simulates thousands of futures, quarter by quarter, under the assumptions on the left. The headline counts how they end.",
      "The interval in brackets is sampling error only: it shrinks with more paths. Doubt about the assumptions is larger; move them to see.",
      "The shaded part of a slider’s track is the span of published values. A mark shows the default. The dot says how well the number is sourced, and opens its sources.",
    ],
  },
};

type Widened<T> = T extends string
  ? string
  : T extends (...rest: infer A) => string
    ? (...rest: A) => string
    : { readonly [K in keyof T]: Widened<T[K]> };

/** What a language must say. */
export type Language = Widened<typeof english>;
