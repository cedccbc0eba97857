/* What a pixel of cloth is, whatever is printed on it: read once, so that a drawing has less to do. */

import { toLinear } from "./colour.js";
import { pixels } from "./pictures.js";

const LEAP = 20; // mm between neighbours that do not belong together
const DETAIL = Float64Array.from({ length: 256 }, (_, code) => Math.log(0.75 + (code / 255) * 0.55));

/** {spots: 4 numbers a pixel: where it looks, mm (x, y), and how much light its folds leave to a
    black print and to a white one; slopes: 4, mm a pixel: across (x, y), down (x, y)} */
export function readCloth({ width, height, low, step, finest, usual, albedo, pictures }) {
  const codes = pixels(pictures.uv).data;
  const masks = pixels(pictures.mask).data; // upper half: covers; lower half: cut pieces
  const lights = pixels(pictures.light).data; // upper half: radiance; lower half: detail
  const count = width * height;
  const spots = new Float32Array(count * 4);
  const piece = new Uint8Array(count); // 0 where there is no printable cloth
  for (let i = 0, o = 0; i < count; i++, o += 4) {
    spots[o] = low[0] + step[0] * (codes[o] * 16 + (codes[o + 2] >> 4));
    spots[o + 1] = low[1] + step[1] * (codes[o + 1] * 16 + (codes[o + 2] & 15));
    piece[i] = masks[o] ? masks[o + count * 4] : 0;
    if (!masks[o]) continue;
    const light = (toLinear(lights[o]) + toLinear(lights[o + 1]) + toLinear(lights[o + 2])) / 3;
    const form = Math.log(Math.min(Math.max(light / usual, 0.15), 1.6));
    spots[o + 2] = Math.exp(form * 0.32 + DETAIL[lights[o + count * 4]] * 0.9) / albedo.cloth;
    spots[o + 3] = Math.exp(form * 0.12) / albedo.cloth;
  }
  const slopes = new Float32Array(count * 4);
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) {
      if (!piece[i]) continue;
      const [left, right] = [Math.min(x, 2), Math.min(width - 1 - x, 2)];
      const [above, below] = [Math.min(y, 2), Math.min(height - 1 - y, 2)];
      if (!change(spots, piece, i, 1, left, right, slopes, i * 4)) slopes[i * 4] = finest;
      if (!change(spots, piece, i, width, above, below, slopes, i * 4 + 2)) slopes[i * 4 + 3] = finest;
    }
  }
  return { spots, slopes };
}

/** Writes the mean change a pixel, over neighbours on the same piece; false when there is none. */
function change(spots, piece, i, way, before, after, slopes, at) {
  let [sumX, sumY, steps] = [0, 0, 0];
  for (const [side, most] of [[-1, before], [1, after]]) {
    for (let reach = most; reach > 0; reach--) {
      const there = i + way * side * reach;
      if (piece[there] !== piece[i]) continue;
      const dx = spots[there * 4] - spots[i * 4];
      const dy = spots[there * 4 + 1] - spots[i * 4 + 1];
      if (Math.abs(dx) + Math.abs(dy) > LEAP * reach) continue;
      sumX += dx * side;
      sumY += dy * side;
      steps += reach;
      break;
    }
  }
  if (!steps) return false;
  slopes[at] = sumX / steps;
  slopes[at + 1] = sumY / steps;
  return true;
}
