import { withText } from "../../export/pngText";
import type { Caption } from "./portable";

const sharpness = 2; // pixels of the picture a CSS pixel

/** A self-contained SVG as a PNG picture of twice its size, with its caption in the metadata. Rejects with the cause. */
export async function raster(svg: string, { title, finding, small }: Caption): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const picture = new Image();
    picture.src = address;
    await picture.decode();
    const canvas = document.createElement("canvas");
    canvas.width = picture.naturalWidth * sharpness;
    canvas.height = picture.naturalHeight * sharpness;
    const paper = canvas.getContext("2d");
    if (paper === null) throw new Error("this browser gives no canvas to draw on");
    paper.drawImage(picture, 0, 0, canvas.width, canvas.height);
    const drawn = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
    if (drawn === null) throw new Error("this browser could not write the picture");
    const texts = { Title: title, Description: finding, Source: small.join("\n"), Software: "Roundtrip" };
    return withText(new Uint8Array(await drawn.arrayBuffer()), texts);
  } finally {
    URL.revokeObjectURL(address);
  }
}
