/** How a loop can be set; changes are told in these words as soon as a link is opened. */
export const loopModes = { "as-signed": "as signed", exogenised: "feedback off", absent: "never signed" };
