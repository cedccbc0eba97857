// <compare-slider>: two pictures over each other and a line to move. The range input drags and takes arrow keys;
// the three buttons (Left, Half, Right) need no dragging. Without scripts both pictures stand side by side.
class CompareSlider extends HTMLElement {
  connectedCallback() {
    const range = this.querySelector("input[type=range]");
    if (!range) return;
    this.setAttribute("ready", "");
    const move = () => this.style.setProperty("--at", `${range.value}%`);
    range.addEventListener("input", move);
    this.addEventListener("click", (event) => {
      const button = event.target.closest("[data-at]");
      if (!button) return;
      range.value = button.dataset.at;
      move();
    });
    move();
  }
}

customElements.define("compare-slider", CompareSlider);
