// Pay waits for her tick and says so. The total is always the server's (htmx asks it when country or delivery change).
import { toast } from "../../designer/js/say.js";

const form = document.querySelector("[data-checkout]");
const tick = form?.querySelector("input[name=proof]");
const pay = form?.querySelector("[data-pay]");
const why = form?.querySelector("[data-why]");

function tell() {
  pay.setAttribute("aria-disabled", String(!tick.checked));
  why.textContent = tick.checked
    ? "You pay once. We print once."
    : "Tick “Print exactly this” first, so we know it is the one.";
}

if (form && tick && pay && why) {
  tell();
  tick.addEventListener("change", tell);
  form.addEventListener("submit", (event) => {
    if (!tick.checked) {
      event.preventDefault();
      tick.focus();
      toast("One tick is missing");
      return;
    }
    pay.setAttribute("aria-disabled", "true"); // one tap, one order
    pay.setAttribute("aria-busy", "true");
  });
}
