// What modules share: whether she asked for less motion, and a short word at the foot of the page. No listeners here.
const reduced = matchMedia("(prefers-reduced-motion: reduce)");

/** True when she asked her system for less motion. */
export const calm = () => reduced.matches;

let timer;
/** Say something short; it goes by itself, and screen readers hear it. */
export function toast(text) {
  let box = document.querySelector(".toast");
  if (!box) {
    box = document.createElement("div");
    box.className = "toast";
    box.setAttribute("role", "status");
    box.dataset.off = "";
    document.body.append(box);
  }
  box.textContent = text;
  requestAnimationFrame(() => delete box.dataset.off);
  clearTimeout(timer);
  timer = setTimeout(() => (box.dataset.off = ""), 2600);
}
