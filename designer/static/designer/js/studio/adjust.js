// Sliders are felt on the garment at once; the form is sent a moment later, and only keeps what she did.
import { setRuler } from "./stage.js";

const live = () => document.getElementById("live");
const form = () => document.getElementById("adjust-form");

/** One control's value onto the live garment. */
function feel(input) {
  const name = input.dataset.live;
  const garment = live();
  if (!name || !garment) return;
  if (name === "placement") {
    place(input, garment);
  } else if (input.dataset.hex !== undefined) {
    garment.setAttribute(name, input.dataset.hex);
  } else {
    garment.setAttribute(name, input.value || "0");
  }
  sayValues();
}

/** A print that moves takes the size of its new place, as the server does too. */
function place(input, garment) {
  garment.setAttribute("area", input.dataset.area);
  garment.setAttribute("placement", input.value);
  const size = document.getElementById("tile-mm");
  size.value = input.dataset.fit;
  garment.setAttribute("tile-mm", input.dataset.fit);
  for (const axis of ["offset-x", "offset-y"]) {
    document.getElementById(axis).value = 0;
    garment.setAttribute(axis, "0");
  }
  size.dispatchEvent(new Event("input", { bubbles: true }));
}

function sayValues() {
  const value = (id) => document.getElementById(id)?.value ?? "0";
  const write = (id, words) => {
    const output = document.getElementById(id);
    if (output) output.textContent = words;
  };
  write("tile-cm", `${value("tile-mm") / 10} cm`);
  write("turn-out", `${value("turn")}°`);
  write("move-out", `${value("offset-x") || 0} / ${value("offset-y") || 0} mm`);
}

function nudge(button) {
  const input = document.getElementById(button.dataset.nudge);
  const most = Number(input.max);
  input.value = Math.max(-most, Math.min(most, Number(input.value || 0) + Number(button.dataset.by)));
  input.dispatchEvent(new Event("input", { bubbles: true }));
  input.dispatchEvent(new Event("change", { bubbles: true }));
}

document.addEventListener("input", (event) => {
  if (form()?.contains(event.target)) feel(event.target);
});
document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-nudge]");
  if (button) nudge(button);
});
// What she just moved is sent a moment later. A step onward waits for it, so that she takes along what she sees.
const ONWARD = "#on-people, #pick-this";
const PATIENCE = 4000; // ms; then she goes with what the server has
let changes = 0;
let sent = 0;
let kept = 0;

function noteChange(event) {
  if (form()?.contains(event.target) && event.target.dataset.live) changes += 1;
}
document.addEventListener("change", noteChange);
document.addEventListener("htmx:beforeRequest", (event) => {
  if (event.target.id === "adjust-form") sent = changes;
});
document.addEventListener("htmx:afterRequest", (event) => {
  if (event.target.id === "adjust-form") kept = Math.max(kept, sent);
});
document.addEventListener(
  "click",
  (event) => {
    const step = event.target.closest(ONWARD);
    if (!step || kept >= changes) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const end = Date.now() + PATIENCE;
    const look = setInterval(() => {
      if (kept < changes && Date.now() < end) return;
      clearInterval(look);
      kept = changes;
      document.querySelector(ONWARD)?.click();
    }, 50);
  },
  true,
);

// The ruler comes with the sliders: sizes mean something beside ten centimetres.
document.addEventListener("studio:opened", (event) => setRuler(event.detail === "adjust"));
