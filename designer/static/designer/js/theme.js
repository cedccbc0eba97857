// Light or dark at once, and remembered in the cookie that the server reads. Without this file the form posts.
const root = document.documentElement;

for (const form of document.querySelectorAll("[data-theme-form]")) {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const theme = event.submitter.value;
    root.dataset.theme = theme;
    document.cookie = `theme=${theme}; path=/; max-age=31536000; samesite=lax`;
    // The button she pressed has gone; the focus goes to the one that stands in its place.
    form.querySelector(`button:not([value="${theme}"])`)?.focus();
  });
}
