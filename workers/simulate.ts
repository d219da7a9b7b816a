import { expose } from "comlink";
import { desk } from "../src/run/desk";

// An error that nobody awaits would pass in silence: it is thrown again where the page hears it.
addEventListener("unhandledrejection", ({ reason }) => {
  setTimeout(() => {
    throw reason;
  });
});

expose(desk());
