// Small courtesies around the sentence: a popover closes when a word was chosen, a message can be put away, and
// what could not be sent says so.
import { toast } from "../say.js";

document.addEventListener("click", (event) => {
  event.target.closest("[data-choice]")?.closest("[popover]")?.hidePopover?.();
  event.target.closest("[data-hide]")?.closest(".note")?.remove();
});
// A press is answered at once, however long the round takes to begin.
document.addEventListener("htmx:beforeRequest", (event) => {
  if (!event.target.matches?.('form[action$="/draw/"]')) return;
  const state = document.getElementById("state");
  if (state) state.textContent = "Drawing four versions";
  document.getElementById("desk")?.setAttribute("data-asking", "");
});
document.addEventListener("htmx:afterRequest", () => document.getElementById("desk")?.removeAttribute("data-asking"));
document.addEventListener("htmx:afterRequest", (event) => {
  if (event.detail.successful) event.target.closest?.("[popover]")?.hidePopover?.();
});
for (const name of ["htmx:responseError", "htmx:sendError", "htmx:timeout"]) {
  document.addEventListener(name, (event) => {
    if (event.target.id === "poll") return; // it asks again by itself
    toast("That did not arrive. Nothing is lost; please try again.");
  });
}

// The dock's height decides how tall the stage may be.
const dock = document.getElementById("dock");
if (dock) {
  const tell = () => document.body.style.setProperty("--dock", `${dock.offsetHeight}px`);
  new ResizeObserver(tell).observe(dock);
  tell();
}
