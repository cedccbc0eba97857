// Step four, and the squares of step three: the scene as the server prints on it.
import { follow, askJson, pictureOf, tell } from "./server.js";

const large = document.getElementById("scene-seen");
const looks = document.getElementById("scene-looks");

export function startLook(told, start, refuse) {
  const show = (source) => {
    large.src = source;
    large.hidden = false;
  };
  const ask = pictureOf(start.urls.look, show, refuse);
  const seen = (sample) => ask({ sample, told: told.now });
  looks.addEventListener("click", (event) => {
    const button = event.target.closest("[data-sample]");
    if (!button) return;
    choose(button);
    seen(button.dataset.sample);
  });
  return {
    seen,
    hide() {
      large.hidden = true;
    },
    /** Every print, small, one after the other; the chosen one large. */
    async all() {
      const [first] = looks.children;
      const chosen = looks.querySelector("[aria-pressed=true]") ?? looks.querySelector("[data-sample=light]") ?? first;
      choose(chosen);
      seen(chosen.dataset.sample);
      const state = told.now;
      for (const button of looks.children) {
        const answer = await tell(start.urls.look, { sample: button.dataset.sample, told: state });
        if (told.now !== state) return;
        const picture = button.querySelector("img");
        picture.src = URL.createObjectURL(await answer.blob());
        picture.hidden = false;
      }
    },
    async finish() {
      const { progress } = await askJson(start.urls.finish, { told: told.now });
      const box = document.getElementById("scene-progress");
      const bar = document.createElement("progress");
      const words = document.createElement("p");
      bar.max = 100;
      box.replaceChildren(words, bar);
      try {
        await follow(progress, (now) => {
          bar.value = now.progress;
          words.textContent = now.stage || "Waiting for a worker";
        });
      } catch (error) {
        box.replaceChildren();
        throw error;
      }
      location.reload();
    },
  };
}

function choose(button) {
  for (const other of looks.children) other.setAttribute("aria-pressed", String(other === button));
}
