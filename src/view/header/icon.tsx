/** Line drawings on a square of 20. */
const paths = {
  loop: "M4 10a6 6 0 0 1 10.5-4M16 10a6 6 0 0 1-10.5 4M14.5 2.5V6H11M5.5 17.5V14H9",
  down: "M6 8l4 4 4-4",
  undo: "M7 5L3.5 8.5 7 12M4 8.5h8a4 4 0 0 1 0 8H9",
  redo: "M13 5l3.5 3.5L13 12M16 8.5H8a4 4 0 0 0 0 8h3",
  save: "M6 3h8v14l-4-3.2L6 17z",
  compare: "M3.5 4h5v12h-5zM11.5 4h5v12h-5z",
  share: "M10 12V3M6.5 6L10 2.8 13.5 6M5 9.5H4V17h12V9.5h-1",
  export: "M10 3v9M6.5 9L10 12.2 13.5 9M4 14v3h12v-3",
  system: "M3 4.5h14v9H3zM7 16.5h6",
  light:
    "M10 6.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7M10 2v1.8M10 16.2V18M2 10h1.8M16.2 10H18M4.3 4.3l1.3 1.3M14.4 14.4l1.3 1.3M15.7 4.3l-1.3 1.3M5.6 14.4l-1.3 1.3",
  dark: "M16 12A6.5 6.5 0 0 1 8 4a6.5 6.5 0 1 0 8 8z",
  menu: "M3.5 6h13M3.5 10h13M3.5 14h13",
  language:
    "M10 2.8a7.2 7.2 0 1 1 0 14.4 7.2 7.2 0 0 1 0-14.4M2.9 10h14.2M10 2.8c-4.4 4.2-4.4 10.2 0 14.4M10 2.8c4.4 4.2 4.4 10.2 0 14.4",
  help: "M7.5 7.5a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.9-1.1 1.8M10 14.4v.2",
} as const;

export const Icon = ({ name }: { name: keyof typeof paths }) => (
  <svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
    <path d={paths[name]} />
  </svg>
);
