/* Light and colour as designer/scenes/colour.py and designer/mockups/compose.py have them. */

import { pixels } from "./pictures.js";

const LUMA = [0.24, 0.68, 0.08];
const PALE = "#f4f2ee";
const COUNTED = 128; // pixels across the shorter side whose colours are counted

const LINEAR = Float64Array.from({ length: 256 }, (_, code) => {
  const v = code / 255;
  return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
});

const bytes = (hex) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

/** "#rrggbb" -> three numbers of linear light. */
export const linear = (hex) => bytes(hex).map((code) => LINEAR[code]);

/** sRGB byte -> linear light. */
export const toLinear = (code) => LINEAR[code];

/** Linear light 0 to 1 -> sRGB byte. */
export const toCode = (v) =>
  Math.round((v <= 0.0031308 ? v * 12.92 : 1.055 * v ** (1 / 2.4) - 0.055) * 255);

const lightness = (hex) => linear(hex).reduce((sum, v, i) => sum + v * LUMA[i], 0) ** 0.45;

/** Trim and cord: as wished, else from the print (all over) or from the garment. */
export function chooseTints(tile, { trim, cord, area, garment }) {
  const far = (from) => (a, b) =>
    Math.abs(lightness(b) - lightness(from)) - Math.abs(lightness(a) - lightness(from));
  if (area) {
    const rib = trim || garment;
    return { trim: rib, cord: cord || (lightness(rib) < 0.6 ? PALE : rib) };
  }
  if (trim && cord) return { trim, cord };
  tile.colours ??= mainColours(tile.bitmap);
  const [ground = garment, ...others] = tile.colours;
  const rib = trim || ground;
  const choice = others.length ? others : [PALE];
  return { trim: rib, cord: cord || [...choice].sort(far(rib))[0] };
}

/** The colours that cover most of a picture, biggest first, none like another. */
function mainColours(bitmap, count = 5) {
  const { data, width, height } = pixels(bitmap);
  const step = Math.max(1, Math.floor(Math.min(width, height) / COUNTED));
  const cells = new Map();
  for (let y = step >> 1; y < height; y += step) {
    for (let x = step >> 1; x < width; x += step) {
      const i = (y * width + x) * 4;
      if (data[i + 3] <= 127) continue;
      const cell = ((data[i] >> 4) << 8) | ((data[i + 1] >> 4) << 4) | (data[i + 2] >> 4);
      const sum = cells.get(cell) ?? cells.set(cell, [0, 0, 0, 0, cell]).get(cell);
      for (let c = 0; c < 3; c++) sum[c] += data[i + c];
      sum[3]++;
    }
  }
  const chosen = [];
  const order = [...cells.values()].sort((a, b) => b[3] - a[3] || a[4] - b[4]);
  for (const [r, g, b, n] of order) {
    const mean = [r / n, g / n, b / n];
    const like = chosen.some((o) => o.reduce((sum, v, i) => sum + Math.abs(v - mean[i]), 0) <= 72);
    if (!like) chosen.push(mean);
    if (chosen.length === count) break;
  }
  return chosen.map((m) => `#${m.map((v) => Math.round(v).toString(16).padStart(2, "0")).join("")}`);
}
