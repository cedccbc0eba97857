// What every page needs: the bar's hairline, sheets, sliders with their buttons, one-of-many groups, copying, toasts.
// Everything listens on the document, so pieces that htmx swaps in work at once.
import { calm, toast } from "./say.js";

export { calm, toast };

/** Paint a slider's left part and write its value into the output that names it. */
export function fillSlider(range) {
  const low = Number(range.min || 0);
  const high = Number(range.max || 100);
  range.style.setProperty("--fill", `${((range.value - low) / (high - low)) * 100}%`);
  const output = range.id && document.querySelector(`output[for="${range.id}"]`);
  if (output) output.value = `${range.value}${output.dataset.unit ?? ""}`;
}

const fillAll = (root = document) => root.querySelectorAll("input[type=range]").forEach(fillSlider);

function stepSlider(button) {
  const input = document.getElementById(button.dataset.step);
  if (!input) return;
  const turn = Number(button.dataset.by ?? 1);
  if (turn > 0) input.stepUp(turn);
  else input.stepDown(-turn);
  input.dispatchEvent(new Event("input", { bubbles: true }));
  input.dispatchEvent(new Event("change", { bubbles: true }));
}

function pickOne(button) {
  const group = button.closest("[data-group]");
  for (const other of group.querySelectorAll("[aria-pressed]")) {
    other.setAttribute("aria-pressed", String(other === button));
  }
  const detail = button.dataset.value ?? button.textContent.trim();
  group.dispatchEvent(new CustomEvent("pick", { detail, bubbles: true }));
}

async function copyText(button) {
  await navigator.clipboard.writeText(button.dataset.copy);
  toast(button.dataset.said ?? "Copied");
}

document.addEventListener("click", (event) => {
  const target = event.target.closest("[data-open],[data-close],[data-step],[data-copy],[data-group] [aria-pressed]");
  if (event.target instanceof HTMLDialogElement) event.target.close(); // the backdrop
  if (!target || target.disabled) return;
  if (target.dataset.open) document.getElementById(target.dataset.open)?.showModal();
  else if ("close" in target.dataset) target.closest("dialog")?.close();
  else if (target.dataset.step) stepSlider(target);
  else if (target.dataset.copy) copyText(target).catch(() => toast("Could not copy"));
  else pickOne(target);
});

document.addEventListener("input", (event) => {
  if (event.target.type === "range") fillSlider(event.target);
});
document.addEventListener("htmx:afterSettle", (event) => fillAll(event.target));
document.addEventListener("click", (event) => {
  for (const menu of document.querySelectorAll("details.menu[open]")) {
    if (!menu.contains(event.target)) menu.open = false;
  }
});

const bar = document.querySelector("[data-bar]");
if (bar) addEventListener("scroll", () => bar.classList.toggle("stuck", scrollY > 8), { passive: true });
fillAll();
