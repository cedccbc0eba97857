/* Where each pixel looks on the cut cloth, and how fast that changes from pixel to pixel. */

import { pixels } from "./pictures.js";

const LEAP = 20; // mm between neighbours that do not belong together

/** {spots: 2 numbers a pixel, mm; slopes: 4, mm a pixel: across (x, y), down (x, y)} */
export function readCloth({ width, height, low, step, finest, pictures }) {
  const codes = pixels(pictures.uv).data;
  const masks = pixels(pictures.mask).data; // upper half: covers; lower half: cut pieces
  const count = width * height;
  const spots = new Float32Array(count * 2);
  const piece = new Uint8Array(count); // 0 where there is no printable cloth
  for (let i = 0, o = 0; i < count; i++, o += 4) {
    spots[i * 2] = low[0] + step[0] * (codes[o] * 16 + (codes[o + 2] >> 4));
    spots[i * 2 + 1] = low[1] + step[1] * (codes[o + 1] * 16 + (codes[o + 2] & 15));
    piece[i] = masks[o] ? masks[o + count * 4] : 0;
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
      const dx = spots[there * 2] - spots[i * 2];
      const dy = spots[there * 2 + 1] - spots[i * 2 + 1];
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
