/* Pictures as bytes: decoded without colour conversion, so that data pictures stay data. */

const EXACT = { colorSpaceConversion: "none", premultiplyAlpha: "none" };

/** The picture at an address. Throws when it cannot be had. */
export async function fetchBitmap(address) {
  const answer = await fetch(address, { credentials: "same-origin" });
  if (!answer.ok) throw new Error(`${answer.status} for a picture of the live garment`);
  return createImageBitmap(await answer.blob(), EXACT);
}

/** The bytes of a picture: {data, width, height}. */
export function pixels(picture) {
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  pen.drawImage(picture, 0, 0);
  return pen.getImageData(0, 0, picture.width, picture.height);
}

/** Remembers promises by key; forgets those that failed, and the oldest beyond `most`. */
export function remember(most, make) {
  const kept = new Map();
  return (...args) => {
    const key = args.join(" ");
    const found = kept.get(key);
    if (found) {
      kept.delete(key);
      kept.set(key, found);
      return found;
    }
    const made = make(...args);
    kept.set(key, made);
    made.catch(() => kept.delete(key));
    if (kept.size > most) {
      const [oldest, gone] = kept.entries().next().value;
      kept.delete(oldest);
      gone.then((thing) => thing.release?.(), () => {});
    }
    return made;
  };
}
