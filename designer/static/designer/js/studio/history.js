// Cards and history: printing in, stars only, the family tree in a sheet, swipes through the four.
let starsOnly = false;

function showStars() {
  const rail = document.getElementById("rail");
  const button = document.getElementById("only-stars");
  if (!rail || !button) return;
  rail.toggleAttribute("data-stars", starsOnly);
  button.setAttribute("aria-pressed", String(starsOnly));
}

document.addEventListener("click", (event) => {
  if (event.target.closest("#only-stars")) {
    starsOnly = !starsOnly;
    showStars();
  }
});
document.addEventListener("htmx:afterSettle", showStars);
document.addEventListener("htmx:afterRequest", (event) => {
  const sheet = document.getElementById(event.target.dataset?.sheet ?? "");
  if (!sheet || !event.detail.successful || sheet.open) return;
  sheet.showModal();
  sheet.querySelector(".node.on")?.scrollIntoView({ block: "nearest", inline: "center" });
});

// A card that has just come prints down once its picture is here, however long that took.
const prints = (event) => {
  if (event.target.matches?.("img[data-prints]")) event.target.classList.add("prints-in");
};
document.addEventListener("load", prints, true);
document.addEventListener("error", prints, true);

let start = 0;
const stand = document.getElementById("stand");
stand?.addEventListener("touchstart", (event) => (start = event.touches[0].clientX), { passive: true });
stand?.addEventListener("touchend", (event) => {
  if (event.target.closest(".verbs, compare-slider, .pop")) return;
  const by = event.changedTouches[0].clientX - start;
  if (Math.abs(by) > 60) document.getElementById(by < 0 ? "swipe-n" : "swipe-p")?.click();
});
