// The scan line keeps the focus, every scan gives colour, word and tone, and number keys press the big keys.
const code = document.getElementById("code");
const state = document.getElementById("st");
let audio;

function beep(ok) {
  try {
    audio ??= new AudioContext();
    const tone = audio.createOscillator();
    const gain = audio.createGain();
    tone.frequency.value = ok ? 880 : 180;
    gain.gain.value = 0.06;
    tone.connect(gain).connect(audio.destination);
    tone.start();
    tone.stop(audio.currentTime + (ok ? 0.09 : 0.35));
  } catch {
    // Sound is a bonus: colour and words have said it.
  }
}

if (code) {
  code.focus();
  addEventListener("click", (event) => {
    if (!event.target.closest("a, input, button, select")) code.focus();
  });
  addEventListener("focusin", () => {
    state.textContent = document.activeElement === code ? "Ready" : "Tap to scan";
  });
  addEventListener("keydown", (event) => {
    const typing = event.key.length === 1 && !event.metaKey && !event.ctrlKey && !event.altKey;
    if (typing && !document.activeElement?.matches("input, select, textarea")) code.focus();
  });
  document.body.addEventListener("htmx:afterRequest", (event) => {
    if (!event.detail.elt.closest(".scan")) return;
    code.value = "";
    code.focus();
    const said = document.getElementById("say");
    if (said) beep(said.classList.contains("ok"));
  });
} else {
  addEventListener("keydown", (event) => {
    if (event.metaKey || event.ctrlKey || event.altKey) return;
    if (event.target.matches("input, select, textarea")) return;
    if (event.key === "Escape" && location.hash) location.hash = "job";
    const key = document.querySelector(`.keysbar [data-key="${CSS.escape(event.key.toLowerCase())}"]:not(:disabled)`);
    if (key && !document.querySelector(".ask:target")) key.click();
  });
}
