// The live garment stays while the rest of the page is swapped: it takes over what the server says now lies on the
// stage. The ruler is ten true centimetres of the scene that is shown.
import { loadScene } from "../../live/scene.js";

const PASSES = new URL("../../live/", import.meta.url).href;
const live = () => document.getElementById("live");
let served = null; // the server's picture of what is shown, not asked for yet
let shown = document.getElementById("stage-now")?.dataset.live ?? "";

/** What the server shows, onto the element: attributes, and its own picture underneath. */
function follow() {
  const now = document.getElementById("stage-now")?.dataset.live ?? "";
  if (!now || now === shown) return;
  shown = now;
  const { src, srcset, alt, ...attributes } = JSON.parse(now);
  const garment = live();
  garment.classList.remove("drawing");
  for (const [name, value] of Object.entries(attributes)) garment.setAttribute(name, value);
  garment.querySelector("img").alt = alt;
  served = { src, srcset };
  if (garment.state !== "live") showServed();
  garment.redraw?.();
}

/** The server's own picture, once the browser has it. While the garment is drawn here it is the same picture, so
    nobody renders it for nothing. */
function showServed() {
  const picture = live()?.querySelector("img");
  if (!served || !picture) return;
  const { src, srcset } = served;
  served = null;
  const fresh = new Image();
  fresh.onload = () => {
    picture.srcset = srcset;
    picture.src = src;
  };
  fresh.sizes = picture.sizes || "46vw";
  fresh.srcset = srcset;
}
live()?.addEventListener("live-failed", showServed);

// --- the ruler ---------------------------------------------------------------------------------
async function measure() {
  const stand = document.getElementById("stand");
  const garment = live();
  if (!stand?.classList.contains("measure") || !garment) return;
  const scene = await loadScene(PASSES, garment.getAttribute("scene"));
  const box = garment.getBoundingClientRect();
  const scale = Math.max(box.width / scene.width, box.height / scene.height); // as object-fit: cover
  stand.style.setProperty("--cm10", `${(100 / scene.finest) * scale}px`);
}

export function setRuler(on) {
  document.getElementById("stand")?.classList.toggle("measure", on);
  document.getElementById("ruler")?.setAttribute("aria-pressed", String(on));
  measure().catch(() => document.getElementById("stand")?.classList.remove("measure"));
}

document.addEventListener("click", (event) => {
  const button = event.target.closest("#ruler");
  if (button) setRuler(button.getAttribute("aria-pressed") !== "true");
});
addEventListener("resize", () => measure().catch(() => {}));

document.addEventListener("htmx:afterSettle", () => {
  follow();
  const on = document.getElementById("stand")?.classList.contains("measure");
  document.getElementById("ruler")?.setAttribute("aria-pressed", String(Boolean(on)));
});
