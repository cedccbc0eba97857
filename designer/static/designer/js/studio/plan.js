// The plan: one change at a time, seen to be under way; and a long list that is searched by typing.
const desk = () => document.getElementById("desk");
const isPlan = (event) => event.target.matches?.("form[data-plan]");

let changed = ""; // the part that is drawn anew

document.addEventListener("htmx:beforeRequest", (event) => {
  if (!isPlan(event)) return;
  changed = event.target.elements.part.value;
  const state = document.getElementById("state");
  if (state) state.textContent = "Drawing it anew";
  desk()?.setAttribute("data-replanning", "");
  document.getElementById("plan")?.setAttribute("aria-busy", "true");
  event.target.closest("dialog")?.close(); // she sees the garment while it is drawn
});
// Whichever element tells of the end: the form itself may be swapped away by then.
document.addEventListener("htmx:afterRequest", () => {
  desk()?.removeAttribute("data-replanning");
  document.getElementById("plan")?.removeAttribute("aria-busy");
});
// What was taken away took the keyboard's place with it: it goes on beside it.
document.addEventListener("htmx:afterSettle", () => {
  if (changed && document.activeElement === document.body) {
    const part = document.getElementById(`plan-${changed}`);
    (part?.querySelector("[aria-pressed=true], a.chip") ?? part?.querySelector("button"))?.focus();
  }
  changed = "";
});

/** Only what has the typed letters in its name stays; headings of nothing go with it. */
function seek(input) {
  const words = input.value.trim().toLowerCase();
  const list = input.closest(".options");
  let found = 0;
  for (const section of list.querySelectorAll("section")) {
    let here = 0;
    for (const option of section.querySelectorAll("[data-name]")) {
      option.hidden = !option.dataset.name.includes(words);
      here += option.hidden ? 0 : 1;
    }
    section.hidden = here === 0;
    found += here;
  }
  list.querySelector("[data-none]").hidden = found > 0;
}

document.addEventListener("input", (event) => {
  if (event.target.matches?.("[data-seek]")) seek(event.target);
});
// Enter in the search takes what is left when that is one; it never sends the first of all.
document.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || !event.target.matches?.("[data-seek]")) return;
  event.preventDefault();
  const left = [...event.target.closest(".options").querySelectorAll("[data-name]")].filter((one) => one.checkVisibility());
  if (left.length === 1) left[0].click();
});
