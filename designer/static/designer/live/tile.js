/* The artwork, and the texture a repeat needs: as many tiles as it takes until they just repeat. */

import { linear, toCode, toLinear } from "./colour.js";
import { fetchBitmap, pixels, remember } from "./pictures.js";

const LARGEST = 1024; // px of one tile; a scene cannot show more

/** {bitmap, aspect, clear, light, cover}: `clear` says that some pixels are see-through, `light` is
    the mean light of a tile on black, `cover` how much of what is under it it hides. */
export const loadTile = remember(24, async (address) => {
  const whole = await fetchBitmap(address);
  const scale = Math.min(1, LARGEST / Math.max(whole.width, whole.height));
  const bitmap = scale === 1 ? whole : await createImageBitmap(whole, {
    resizeWidth: Math.round(whole.width * scale),
    resizeHeight: Math.round(whole.height * scale),
    resizeQuality: "high",
    premultiplyAlpha: "none",
    colorSpaceConversion: "none",
  });
  return { bitmap, aspect: whole.height / whole.width, ...weigh(bitmap) };
});

/** Tiles across and down after which a repeat merely repeats. */
export const PERIOD = { straight: [1, 1], half_drop: [2, 1], brick: [1, 2], mirror: [2, 2] };

/** A canvas with one period of the repeat, see-through pixels laid on the garment's colour. */
export function layPeriod(tile, repeat, garment) {
  const flat = tile.clear ? overColour(tile.bitmap, garment) : tile.bitmap;
  const [columns, rows] = PERIOD[repeat] ?? PERIOD.straight;
  if (columns === 1 && rows === 1) return flat;
  const { width: w, height: h } = flat;
  const canvas = new OffscreenCanvas(w * columns, h * rows);
  const pen = canvas.getContext("2d");
  const half = repeat === "half_drop" ? [0, Math.round(h / 2)] : [Math.round(w / 2), 0];
  pen.drawImage(flat, 0, 0);
  if (repeat === "mirror") {
    for (const [x, y] of [[-1, 1], [1, -1], [-1, -1]]) {
      pen.setTransform(x, 0, 0, y, x < 0 ? 2 * w : 0, y < 0 ? 2 * h : 0);
      pen.drawImage(flat, 0, 0);
    }
    return canvas;
  }
  const [left, top] = [(columns - 1) * w, (rows - 1) * h];
  pen.beginPath();
  pen.rect(left, top, w, h);
  pen.clip();
  for (const back of [0, 1]) { // the neighbour is the tile shifted back by half, wrapped round
    pen.drawImage(flat, left - half[0] + back * w * (half[0] > 0), top - half[1] + back * h * (half[1] > 0));
  }
  return canvas;
}

/** What the whole garment returns of the light that falls on it. */
export function meanLight(tile, { area, garment }) {
  const under = linear(garment);
  return area ? under : tile.light.map((light, c) => light + under[c] * (1 - tile.cover));
}

function weigh(bitmap) {
  const { data } = pixels(bitmap);
  const light = [0, 0, 0];
  let [clear, cover] = [false, 0];
  for (let i = 0; i < data.length; i += 4) {
    const alpha = data[i + 3] / 255;
    if (alpha < 1) clear = true;
    for (let c = 0; c < 3; c++) light[c] += toLinear(data[i + c]) * alpha;
    cover += alpha;
  }
  const count = data.length / 4;
  return { clear, light: light.map((sum) => sum / count), cover: cover / count };
}

/** Laid on a colour in linear light, as the server does it. */
function overColour(bitmap, garment) {
  const image = pixels(bitmap);
  const { data } = image;
  const under = linear(garment);
  for (let i = 0; i < data.length; i += 4) {
    const alpha = data[i + 3] / 255;
    for (let c = 0; c < 3; c++) {
      data[i + c] = toCode(toLinear(data[i + c]) * alpha + under[c] * (1 - alpha));
    }
    data[i + 3] = 255;
  }
  const canvas = new OffscreenCanvas(image.width, image.height);
  canvas.getContext("2d").putImageData(image, 0, 0);
  return canvas;
}
