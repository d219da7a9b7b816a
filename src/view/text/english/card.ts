export const card = {
  title: "Card for another page",
  explain:
    "A frame with the answer, computed in the reader’s browser. It takes the light or dark of the page around it; ?theme=dark and ?lang=fr choose.",
  snippet: "Code of the frame",
  copy: "Copy the code",
  open: "Open in Roundtrip",
};
