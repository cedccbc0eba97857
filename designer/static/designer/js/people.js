// People and photos: sheets, the vault's clock, photos that come in one by one, seven points that can be moved.
// Without this module everything still works through links and plain forms.
import { toast } from "./say.js";

// --- the consent sheet -------------------------------------------------------------------------
document.addEventListener("click", (event) => {
  const opener = event.target.closest("[data-sheet]");
  const closer = event.target.closest("[data-shut]");
  if (opener) {
    const sheet = document.getElementById(opener.dataset.sheet);
    if (!sheet) return;
    event.preventDefault();
    if (sheet.open) sheet.close();
    sheet.showModal();
  } else if (closer) {
    event.preventDefault();
    document.getElementById(closer.dataset.shut)?.close();
  }
});
const asked = document.querySelector("dialog#consent[open]");
if (asked) {
  asked.close();
  asked.showModal();
}

// --- the clock ---------------------------------------------------------------------------------
function tick() {
  for (const clock of document.querySelectorAll("[data-until]")) {
    const left = Math.max(0, Math.floor((Date.parse(clock.dataset.until) - Date.now()) / 1000));
    const two = (n) => String(n).padStart(2, "0");
    const parts = [Math.floor(left / 86400), two(Math.floor(left / 3600) % 24), two(Math.floor(left / 60) % 60), two(left % 60)];
    clock.textContent = parts.join(":");
  }
}
tick();
setInterval(tick, 1000);

// --- photos, one after the other, so that the slots fill one by one -----------------------------
const LARGEST = 20 * 1024 * 1024;

async function sendOne(action, fields, file) {
  const body = new FormData();
  for (const [name, value] of fields) body.append(name, value);
  body.append("photos", file, file.name);
  const answer = await fetch(action, { method: "POST", body, headers: { "HX-Request": "true" } });
  if (!answer.ok && answer.status !== 422) throw new Error(`The store answered ${answer.status}`);
  return { fine: answer.ok, html: await answer.text() };
}

function showSlots(html) {
  const fresh = new DOMParser().parseFromString(html, "text/html").getElementById("my-photos");
  const old = document.getElementById("my-photos");
  if (!fresh || !old) return [];
  const problems = [...fresh.querySelectorAll(".note.bad")].map((note) => note.textContent.trim());
  old.replaceWith(document.adoptNode(fresh));
  hush();
  tick();
  return problems;
}

async function sendAll(form) {
  const input = form.querySelector("input[type=file]");
  const files = [...input.files];
  const fields = [...new FormData(form)].filter(([name]) => name !== "photos");
  const problems = files.filter((file) => file.size > LARGEST).map((file) => `${file.name} is larger than 20 MB.`);
  form.querySelector("[type=submit]").disabled = true;
  form.closest("dialog")?.close();
  let done = 0;
  const fit = files.filter((file) => file.size <= LARGEST);
  for (const file of fit) {
    say(`Opening photo ${done + 1} of ${fit.length}`);
    const { html } = await sendOne(form.action, fields, file);
    problems.push(...showSlots(html));
    done += 1;
  }
  history.replaceState(null, "", `${location.pathname}?tab=me&photos`);
  showProblems(problems);
}

/** Every file that did not come in, named, above the slots; they stay until the next upload. */
function showProblems(problems) {
  const slots = document.getElementById("my-photos");
  for (const note of slots.querySelectorAll(".note.bad")) note.remove();
  for (const words of problems.toReversed()) {
    const note = document.createElement("p");
    note.className = "note bad";
    note.setAttribute("role", "alert");
    note.textContent = words;
    slots.prepend(note);
  }
}

function say(words) {
  const line = document.getElementById("how-good");
  if (line) line.textContent = words;
}

document.addEventListener("submit", (event) => {
  const form = event.target.closest("[data-uploads]");
  if (!form || !document.getElementById("my-photos")) return;
  event.preventDefault();
  sendAll(form).catch(() => {
    toast("The photos did not arrive. Please try again.");
    form.querySelector("[type=submit]").disabled = false;
  });
});
// One button instead of two: it opens the picker, and choosing sends. Without JS both stay.
function hush() {
  for (const input of document.querySelectorAll("#choose-photos")) input.classList.add("vh");
}
document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-uploads] [type=submit]");
  const input = button?.form.querySelector("#choose-photos");
  if (!input || input.files.length) return;
  event.preventDefault();
  input.click();
});
hush();
document.addEventListener("change", (event) => {
  if (event.target.id === "choose-photos" && event.target.files.length) event.target.form.requestSubmit();
});

// --- head coverings: the wall changes at once, the focus stays -----------------------------------
const covers = document.querySelector("[data-covers]");
covers?.classList.add("live");
covers?.addEventListener("change", async () => {
  const asked = new URLSearchParams(new FormData(covers)).toString();
  const wall = document.querySelector("#models");
  wall.setAttribute("aria-busy", "true");
  const answer = await fetch(`?${asked}`, { credentials: "same-origin" }).catch(() => null);
  if (!answer?.ok) return covers.submit();
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const now = new URLSearchParams(new FormData(covers)).toString();
  if (now !== asked) return; // she has chosen again meanwhile
  wall.replaceWith(document.adoptNode(page.querySelector("#models")));
});

// --- seven points ------------------------------------------------------------------------------
const SVG = "http://www.w3.org/2000/svg";
const OUTLINE = ["neck", "shoulder_right", "chest_right", "hip_right", "hip_left", "chest_left", "shoulder_left"];

class Points {
  constructor(form) {
    this.svg = form.querySelector("[data-handles]");
    [, , this.width, this.height] = this.svg.getAttribute("viewBox").split(" ").map(Number);
    this.outline = this.svg.appendChild(document.createElementNS(SVG, "polygon"));
    this.handles = new Map();
    for (const row of form.querySelectorAll("[data-point]")) this.add(row);
    this.draw();
    form.addEventListener("input", () => this.draw());
  }

  add(row) {
    const [x, y] = row.querySelectorAll("input");
    const handle = document.createElementNS(SVG, "g");
    handle.setAttribute("class", "handle");
    handle.setAttribute("tabindex", "0");
    handle.setAttribute("role", "button");
    for (const [name, share] of [["reach", 0.032], ["dot", 0.013]]) {
      const circle = handle.appendChild(document.createElementNS(SVG, "circle"));
      circle.setAttribute("class", name);
      circle.setAttribute("r", Math.max(this.width, this.height) * share);
    }
    const label = row.querySelector("legend").textContent;
    this.handles.set(row.dataset.point, { handle, x, y, label });
    this.svg.append(handle);
    handle.addEventListener("pointerdown", (event) => handle.setPointerCapture(event.pointerId));
    handle.addEventListener("pointermove", (event) => {
      if (handle.hasPointerCapture(event.pointerId)) this.drag(x, y, event);
    });
    handle.addEventListener("keydown", (event) => this.nudge(x, y, event));
  }

  drag(x, y, event) {
    const box = this.svg.getBoundingClientRect();
    this.set(x, ((event.clientX - box.left) / box.width) * 100);
    this.set(y, ((event.clientY - box.top) / box.height) * 100);
    this.draw();
  }

  nudge(x, y, event) {
    const by = event.shiftKey ? 5 : 0.5;
    const move = { ArrowLeft: [-by, 0], ArrowRight: [by, 0], ArrowUp: [0, -by], ArrowDown: [0, by] }[event.key];
    if (!move) return;
    event.preventDefault();
    this.set(x, Number(x.value) + move[0]);
    this.set(y, Number(y.value) + move[1]);
    this.draw();
  }

  set(input, value) {
    input.value = Math.min(100, Math.max(0, value)).toFixed(1);
  }

  draw() {
    const at = ({ x, y }) => [(Number(x.value) / 100) * this.width, (Number(y.value) / 100) * this.height];
    for (const part of this.handles.values()) {
      const [px, py] = at(part);
      part.handle.setAttribute("transform", `translate(${px} ${py})`);
      part.handle.setAttribute("aria-label", `${part.label}: ${part.x.value} % across, ${part.y.value} % down. Arrow keys move it.`);
    }
    this.outline.setAttribute("points", OUTLINE.map((name) => at(this.handles.get(name)).join(",")).join(" "));
  }
}
for (const form of document.querySelectorAll("[data-points]")) new Points(form);
