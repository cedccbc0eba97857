// Step two: four marks and a length, from which the first grid comes.
import { showHandles } from "./board.js";
import { askJson } from "./server.js";

const LABELS = { top: "Top", bottom: "Bottom", left: "Left edge", right: "Right edge" };
const WORDS = {
  top: "Top of the centre line, at the collar",
  bottom: "Bottom of the centre line, at the hem",
  left: "Left end of the cloth at the chest",
  right: "Right end of the cloth at the chest",
};
const COLLAR_MM = 100; // a size is measured from the shoulder; the collar's front lies lower
const field = (name) => document.getElementById(`scene-${name}`);
const cm = (mm) => `${Math.round(mm / 5) / 2} cm`;

export function drawMarks(told, svg) {
  const { marks } = told.now;
  const line = (a, b, kind) => path(svg, [marks[a], marks[b]], kind);
  svg.replaceChildren();
  if (!marks) return showHandles([], () => {});
  line("top", "bottom", "centre");
  line("left", "right", "");
  const items = Object.keys(LABELS).map((key) => ({ key, label: WORDS[key], caption: LABELS[key], place: marks[key] }));
  let held = false;
  return showHandles(items, (key, place, hasEnded) => {
    const inside = place.map((value) => Math.round(Math.min(1, Math.max(0, value)) * 1e4) / 1e4);
    const change = { marks: { ...told.now.marks, [key]: inside } };
    if (held) told.amend(change);
    else told.commit(change);
    held = !hasEnded;
  });
}

/** A line through places, dark under light so that it shows on any cloth. */
export function path(svg, places, kind) {
  const box = svg.viewBox.baseVal;
  const points = places.map(([x, y]) => `${(x * box.width).toFixed(1)} ${(y * box.height).toFixed(1)}`);
  for (const name of ["under", kind]) {
    const line = svg.appendChild(document.createElementNS("http://www.w3.org/2000/svg", "path"));
    line.setAttribute("d", `M${points.join("L")}`);
    if (name) line.setAttribute("class", name);
  }
}

export function startMarks(told, start, refuse) {
  const read = () => ({ length_mm: Number(field("length").value) * 10, turn_deg: Number(field("turn").value) });
  const size = start.sizes[start.size] ?? Object.values(start.sizes)[0];
  const usual = size ? Math.max(100, size.length - COLLAR_MM) : 600;
  const measures = told.now.measures ?? { length_mm: usual, turn_deg: 55 };
  field("length").value = measures.length_mm / 10;
  field("turn").value = measures.turn_deg;
  field("length-hint").textContent = size
    ? `${start.size ? `Size ${start.size}` : "The smallest size"} is ${cm(size.length)} long from the shoulder, so some ${cm(usual)} from the collar. Your tape measure knows better.`
    : "";
  for (const name of ["length", "turn"]) {
    field(name).addEventListener("change", () => told.commit({ measures: read() }));
    field(name).addEventListener("input", () => hint(told, start, read()));
  }
  told.addEventListener("change", () => hint(told, start, read()));
  hint(told, start, read());
  return {
    async guess() {
      const marks = await askJson(start.urls.marks, { told: { strokes: told.now.strokes } });
      told.commit({ marks, measures: read() });
    },
    async lay() {
      const { marks } = told.now;
      const grid = await askJson(start.urls.grid, { told: { marks, measures: read() } });
      told.commit({ grid, measures: read() });
    },
    refuse,
  };
}

/** How wide the cloth comes out, beside what the size table says: a check of marks and roundness. */
function hint(told, start, { length_mm: length, turn_deg: turn }) {
  field("turn-now").textContent = turn ? `${turn}°` : "lies flat";
  const { marks } = told.now;
  if (!marks) return;
  const span = (a, b) => Math.hypot((marks[a][0] - marks[b][0]) * start.width, (marks[a][1] - marks[b][1]) * start.height);
  const angle = (turn * Math.PI) / 180;
  const wide = span("left", "right") * (length / span("top", "bottom")) * (angle ? angle / Math.sin(angle) : 1);
  const chest = start.sizes[start.size]?.chest;
  const table = chest ? ` Size ${start.size} measures ${cm(chest)} across, of which a part goes round the sides.` : "";
  field("width-hint").textContent = `Between the edges that makes ${cm(wide)} of cloth.${table}`;
}
