/** What the tool can do, in one screen. docs/command-line.md says the same at length. */
export const help = `Usage: npm run --silent roundtrip -- COMMAND

  run SCENARIO       simulate a scenario: a file, or the id of one that is shipped
    --paths N        futures to simulate (20000)
    --within POINTS  fewer will do once default is known to within so many of 100, 0.5 say
    --seed TEXT      text from which all random numbers are drawn
    --sampling philox|sobol
                     independent futures, or points of 16 scrambled nets, which lie more evenly
    --set FIELD=VALUE, --loop ID=as-signed|exogenised|absent
                     change the scenario; both may be repeated
    --risk-priced    with the price of risk on each factor, to hold against traded spreads
    --json           print one JSON object (docs/run.schema.json)
    --csv DIR        write paths.csv, summary.csv and more; --force replaces files
    --threads N, --engine wasm|js
                     how it is computed; figures do not depend on it
  attribute SCENARIO how much of the outcome each loop adds: --off exogenised|absent, and as run: --paths,
                     --seed, --sampling, --set, --loop, --threads, --engine, --json
  sensitivity SCENARIO
                     what drives default: --method one-at-a-time|morris|sobol, --samples N (of morris
                     at least 4), --inputs N, and as run: --paths, --seed, --set, --loop, --threads, --engine, --json
  sure SCENARIO      how far chance, the inputs and the model itself leave default open: --paths, --samples N (at
                     least 20), and as sensitivity
  seek SCENARIO --target SHARE
                     what --input FIELD would have to be for that share to default; without it the least combined
                     change within our ranges of --inputs N assumptions; and as sensitivity
  why SCENARIO       what brings the obligor down, in which stories, and who loses with whom; as run: --paths, --seed,
                     --set, --loop, --threads, --engine, --json
  response SCENARIO  what is lost of a lost dollar once it has gone round, by year; as why, --paths 8192
  backtest SCENARIO  where later reported figures fall in what a scenario said: 2025-11; --paths, --json
  fields SCENARIO    every field that --set takes, with its value, limits and unit; --json
  validate FILE      say everything that is wrong with a scenario, or "valid"; --json
  clear NETWORK.json who pays whom when debts are mutual, as JSON
  network FILE.json  its circularity, contagion and cross-holdings, as JSON; of a scenario's own firms: --scenario
                     SCENARIO, --year, --paths
  golden FILE.json   compare the product's functions with published numbers; --json
  help, version

Exit code: 0 ok, 1 a case failed or a file is not valid, 64 bad usage, 66 unreadable input, 70 engine failure,
73 unwritable output, 130 interrupted.`;
