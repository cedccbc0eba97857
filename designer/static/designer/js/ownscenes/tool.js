// The scene tool: four steps over one photo. What she told is kept as she works; nothing is in the shop before she says so.
import { fit, setStill } from "./board.js";
import { startCloth } from "./cloth.js";
import { drawGrid } from "./grid.js";
import { startLook } from "./look.js";
import { drawMarks, startMarks } from "./marks.js";
import { tell } from "./server.js";
import { Told } from "./told.js";

const start = JSON.parse(document.getElementById("scene-start").textContent);
const said = document.getElementById("scene-said");
const kept = document.getElementById("scene-kept");
const svg = document.getElementById("scene-lines");
const mask = document.getElementById("scene-mask");
const zoom = document.getElementById("scene-zoom");
const tabs = [...document.querySelectorAll(".scene-steps [role=tab]")];
const CHECK_AFTER = 150; // ms

function refuse(error) {
  said.hidden = !error;
  said.textContent = error?.message ?? "";
  if (error) said.scrollIntoView({ block: "nearest" });
}

const told = new Told(start.told, async (now) => {
  try {
    await tell(start.urls.keep, { told: now });
    kept.textContent = "Kept";
  } catch (error) {
    kept.textContent = "Not kept";
    refuse(error);
  }
});

startCloth(told, start.urls.cut, refuse);
const marks = startMarks(told, start, refuse);
const look = startLook(told, start, refuse);
let step = "cloth";
let timer = 0;

function draw() {
  for (const name of ["undo", "redo"]) {
    const can = name === "undo" ? told.canUndo : told.canRedo;
    document.querySelector(`[data-do=${name}]`).disabled = !can;
  }
  if (step === "marks") drawMarks(told, svg);
  else if (step === "grid") drawGrid(told, svg);
  else {
    svg.replaceChildren();
    document.getElementById("scene-handles").replaceChildren();
  }
  const checks = step === "grid" && told.now.grid && document.getElementById("scene-check").checked;
  clearTimeout(timer);
  if (checks) timer = setTimeout(() => look.seen("check"), CHECK_AFTER);
  else if (step !== "look") look.hide();
}

async function go(name) {
  step = name;
  refuse(null);
  for (const tab of tabs) {
    const isOpen = tab.id === `tab-${name}`;
    tab.setAttribute("aria-selected", String(isOpen));
    tab.tabIndex = isOpen ? 0 : -1;
    document.getElementById(tab.getAttribute("aria-controls")).hidden = !isOpen;
  }
  mask.hidden = name !== "cloth" && name !== "marks";
  setStill(name !== "cloth");
  look.hide();
  draw();
  if (name === "marks" && !told.now.marks) await marks.guess();
  if (name === "look") await look.all();
}

const DEEDS = {
  undo: () => told.undo(),
  redo: () => told.redo(),
  clear: () => told.commit({ strokes: [] }),
  guess: () => marks.guess(),
  finish: () => look.finish(),
  async lay() {
    await marks.lay();
    if (step !== "grid") await go("grid");
  },
  async finer() {
    const { askJson } = await import("./server.js");
    told.commit({ grid: await askJson(start.urls.grid, { told: { grid: told.now.grid }, refine: true }) });
  },
};

async function act(event) {
  const button = event.target.closest("[data-do], [data-step], [role=tab]");
  if (!button) return;
  const name = button.dataset.step ?? (button.role === "tab" ? button.id.replace("tab-", "") : "");
  button.disabled = Boolean(button.dataset.do);
  refuse(null);
  try {
    await (name ? go(name) : DEEDS[button.dataset.do]());
  } catch (error) {
    refuse(error);
  }
  if (button.dataset.do) button.disabled = false;
  draw();
}

document.getElementById("scene-tool").addEventListener("click", act);
document.querySelector(".scene-steps").addEventListener("keydown", (event) => {
  const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (!by) return;
  const next = tabs[(tabs.indexOf(document.activeElement) + by + tabs.length) % tabs.length];
  next.focus();
  next.click();
});
document.addEventListener("keydown", (event) => {
  if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "z") return;
  if (event.target.matches("input:not([type=range]):not([type=radio]), textarea")) return;
  event.preventDefault();
  if (event.shiftKey) told.redo();
  else told.undo();
});
told.addEventListener("change", () => {
  kept.textContent = "";
  refuse(null);
  draw();
});
document.getElementById("scene-check").addEventListener("change", draw);
zoom.addEventListener("change", () => fit(Number(zoom.value)));
new ResizeObserver(() => fit(Number(zoom.value))).observe(document.getElementById("scene-stage"));
fit(1);
mask.hidden = false;
draw();
