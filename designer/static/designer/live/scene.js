/* A scene's passes (written by `manage.py export_live`, see designer/mockups/live.py). */

import { readCloth } from "./cloth.js";
import { fetchBitmap, remember } from "./pictures.js";

const NAMES = ["body", "light", "mask", "uv"];

/** {width, height, panels, albedo, usual, floor, finest, pictures: {body, light, mask}, spots, slopes} */
export const loadScene = remember(4, async (folder, slug) => {
  const at = (file) => new URL(`${encodeURIComponent(slug)}/${file}`, new URL(folder, location.href));
  const answer = await fetch(at("scene.json"));
  if (!answer.ok) throw new Error(`there is no live scene called ${slug}`);
  const [facts, ...bitmaps] = await Promise.all([
    answer.json(),
    ...NAMES.map((name) => fetchBitmap(at(`${name}.webp`))),
  ]);
  const pictures = Object.fromEntries(NAMES.map((name, i) => [name, bitmaps[i]]));
  const scene = { ...facts, pictures };
  return { ...scene, ...readCloth(scene) };
});
