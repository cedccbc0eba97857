// The chosen size is said in words and lit in the size table.
for (const form of document.querySelectorAll("#buy")) {
  form.addEventListener("change", (event) => {
    if (event.target.name !== "size") return;
    const code = event.target.value;
    const name = form.querySelector("[data-size-name]");
    if (name) name.textContent = code;
    for (const row of document.querySelectorAll("[data-size-row]")) {
      if (row.dataset.sizeRow === code) row.setAttribute("aria-current", "true");
      else row.removeAttribute("aria-current");
    }
  });
}
