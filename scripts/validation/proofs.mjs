/** The tests that docs/validation.md tells of, in its order: files or folders, and what they prove. */
export const PROOFS = [
  {
    title: "Laws over random networks",
    why: "One network of every kind of contract with any numbers, and where a title says so networks of any shape: 2 to 64 parties, up to 512 contracts of every kind between whoever may sign them, half with numbers up to the hard limits. Cases are those of every run; `LAW_CASES=20` asks for twenty times as many: of networks of any shape 2,000 a law, and 800 against the second implementation, all of which held (November 2026). Where the order of outcomes can turn for a good reason, the exceptions are laws of their own, and counted where the firm decides, over 500 worlds of 128 futures (`test/laws/turned.test.ts`): ten billion more cash hastens default on 17 futures of 9 worlds and puts it off on 766; commitments smaller by a fifth hasten it on 28 futures of 11 worlds and put it off on 545.",
    files: ["test/laws/"],
  },
  {
    title: "A second implementation",
    why: "`test/reference/` is the whole model once more, one path at a time with objects and arrays, written from [model.md](model.md) alone. It is held to the engine path by path, to 1e-9, under the same draws.",
    files: ["test/reference/"],
  },
  {
    title: "The engine in the limit",
    why: "Worlds simple enough to know the answer, and both compilers to the same bits.",
    files: ["test/engine/"],
  },
  {
    title: "Clearing",
    why: "Random networks against exact rational arithmetic, and against paying round after round.",
    files: ["test/model/clearing"],
  },
  {
    title: "Draws",
    why: "Uniform, normal, correlated and mixed as they should be, the same whoever asks.",
    files: ["test/draws/"],
  },
];
