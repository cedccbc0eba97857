// One of four panels, without asking the server; the links underneath do the same with a page load.
const desk = document.getElementById("desk");

export function openTab(name) {
  if (!desk) return;
  desk.dataset.tab = name;
  for (const link of document.querySelectorAll("#tabs [data-tab]")) {
    if (link.dataset.tab === name) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }
  document.dispatchEvent(new CustomEvent("studio:opened", { detail: name }));
}

document.addEventListener("click", (event) => {
  const link = event.target.closest("a[data-tab]");
  if (!link || event.metaKey || event.ctrlKey) return;
  event.preventDefault();
  openTab(link.dataset.tab);
});
document.body.addEventListener("studio:tab", (event) => openTab(event.detail.value));
