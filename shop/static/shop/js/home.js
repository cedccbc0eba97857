// The landing page types its examples once, puts each print on the garment, and then rests. Pause stops it at once.
import { calm } from "../../designer/js/say.js";

const stage = document.querySelector("[data-hero]");
const picture = stage?.querySelector(":scope > img");
const bolts = [...document.querySelectorAll("[data-bolt]")];
const input = document.querySelector("#ask .prompt input");
const hold = document.querySelector("[data-hold]");
const sleep = (ms) => new Promise((done) => setTimeout(done, ms));
let turn = 0; // each new wish outdates the one before

async function wear(bolt) {
  if (!bolt.dataset.src || !picture) return;
  const next = picture.cloneNode();
  next.srcset = bolt.dataset.srcset ?? "";
  next.src = bolt.dataset.src;
  next.alt = bolt.dataset.alt;
  const mine = turn;
  try {
    await next.decode();
  } catch {
    return; // the print that is there stays
  }
  if (mine !== turn) return;
  stage.querySelectorAll(":scope > img.prints-in").forEach((old) => old.remove());
  next.classList.add("prints-in");
  picture.after(next);
  for (const other of bolts) other.removeAttribute("aria-current");
  bolt.setAttribute("aria-current", "true");
}

async function type(bolt) {
  const mine = ++turn;
  const words = bolt.dataset.words;
  if (!calm()) {
    for (let end = 1; end <= words.length; end += 1) {
      if (mine !== turn || input.value) return;
      input.placeholder = words.slice(0, end);
      await sleep(28 + 18 * (end % 3));
    }
  }
  input.placeholder = words;
  await wear(bolt);
}

async function show() {
  await sleep(3200);
  for (const bolt of [...bolts.slice(1), bolts[0]]) {
    if (hold.hidden) return;
    await type(bolt);
    await sleep(4200);
  }
  rest();
}

function rest() {
  hold.hidden = true;
}

if (input && bolts.length > 1) {
  bolts[0].setAttribute("aria-current", "true");
  hold.addEventListener("click", () => {
    turn += 1;
    rest();
  });
  input.addEventListener("focus", rest);
  for (const bolt of bolts) {
    bolt.addEventListener("pointerenter", () => {
      rest();
      type(bolt);
    });
  }
  if (!calm()) {
    hold.hidden = false;
    show();
  }
}
// An empty bar draws what its ghost says.
document.querySelector("#ask")?.addEventListener("submit", () => {
  if (!input.value.trim()) input.value = input.placeholder;
});
