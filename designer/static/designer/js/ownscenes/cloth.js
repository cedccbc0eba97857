// Step one: what is cloth. A click picks a colour on the server; a brush is drawn here at once and there for good.
import { listen } from "./board.js";
import { pictureOf } from "./server.js";

const canvas = document.getElementById("scene-paint");
const mask = document.getElementById("scene-mask");
const slider = (name) => document.getElementById(`scene-${name}`);
const chosen = (name) => document.querySelector(`[name=${name}]:checked`).value;
const COLOURS = { cloth: "#e8482c", trim: "#5b3df5" };
const ROUND = 1e4;
const rounded = (place) => place.map((value) => Math.round(value * ROUND) / ROUND);

export function startCloth(told, url, refuse) {
  const ask = pictureOf(
    url,
    (source) => {
      mask.src = source;
      mask.decode().then(wipe, wipe);
    },
    (error) => {
      wipe();
      refuse(error);
    },
  );
  const wipe = () => canvas.getContext("2d").clearRect(0, 0, canvas.width, canvas.height);
  const draw = () => ask({ told: { strokes: told.now.strokes } });
  let strokes = null;
  told.addEventListener("change", () => {
    if (told.now.strokes !== strokes) draw();
    strokes = told.now.strokes;
  });
  if (told.now.strokes.length) draw();
  strokes = told.now.strokes;
  listen(makeTool(told));
  bindSliders(told);
}

function makeTool(told) {
  let points = [];
  const does = () => chosen("tool");
  const picks = () => does() === "pick" || does() === "drop";
  return {
    down(place) {
      points = [rounded(place)];
      if (!picks()) paint(points, does(), chosen("layer"));
    },
    move(place) {
      if (picks()) return;
      const last = points[points.length - 1];
      if (Math.hypot(place[0] - last[0], place[1] - last[1]) < 0.002 || points.length > 3900) return;
      points.push(rounded(place));
      paint(points.slice(-2), does(), chosen("layer"));
    },
    up() {
      const size = Number(slider(picks() ? "tolerance" : "brush").value);
      const stroke = { does: does(), layer: chosen("layer"), size, points };
      told.commit({ strokes: [...told.now.strokes, stroke] });
    },
  };
}

/** The brush on its way, before the server has it. */
function paint(points, does, layer) {
  const pen = canvas.getContext("2d");
  pen.lineCap = pen.lineJoin = "round";
  pen.strokeStyle = does === "add" ? COLOURS[layer] : "#fff";
  pen.lineWidth = Number(slider("brush").value) * Math.max(canvas.width, canvas.height);
  pen.beginPath();
  pen.moveTo(points[0][0] * canvas.width, points[0][1] * canvas.height);
  for (const [x, y] of points) pen.lineTo(x * canvas.width + 0.01, y * canvas.height);
  pen.stroke();
}

function bindSliders(told) {
  const say = { tolerance: (v) => `${Math.round(v * 500)} %`, brush: (v) => `${Math.round(v * canvas.height)} px`, softness: (v) => `${v} px` };
  for (const [name, words] of Object.entries(say)) {
    const show = () => {
      document.getElementById(`scene-${name}-now`).textContent = words(Number(slider(name).value));
    };
    if (name === "softness") slider(name).value = told.now.softness;
    show();
    slider(name).addEventListener("input", show);
  }
  slider("softness").addEventListener("change", () => told.commit({ softness: Number(slider("softness").value) }));
  slider("tolerance").addEventListener("input", () => {
    // The slider speaks of the last click, so that she sees what it does.
    const last = told.now.strokes.at(-1);
    if (!last || (last.does !== "pick" && last.does !== "drop")) return;
    const again = { ...last, size: Number(slider("tolerance").value) };
    told.amend({ strokes: [...told.now.strokes.slice(0, -1), again] });
  });
}
