// The photo she works on: places as fractions of it, a cross for the keyboard, handles that are dragged.
const STEP = 0.004;
const LEAP = 5;
const MOVES = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
const within = (value) => Math.min(1, Math.max(0, value));

export const board = document.getElementById("scene-board");
const pointer = document.getElementById("scene-pointer");
const stage = document.getElementById("scene-stage");
const photo = document.getElementById("scene-photo");
const cross = pointer.appendChild(document.createElement("i"));

/** The place of an event on the photo. */
export function placeOf(event) {
  const box = board.getBoundingClientRect();
  return [(event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height];
}

/** How far an arrow key moves, or null for any other key. */
export function stepOf(event) {
  const move = MOVES[event.key];
  if (!move) return null;
  const size = STEP * (event.shiftKey ? LEAP : 1);
  return [move[0] * size, (move[1] * size * photo.width) / photo.height];
}

/** The photo as large as the stage allows, times the zoom. */
export function fit(zoom) {
  const share = Number(photo.getAttribute("width")) / Number(photo.getAttribute("height"));
  const most = Number.parseFloat(getComputedStyle(stage).maxHeight) || stage.clientHeight;
  board.style.inlineSize = `${Math.min(stage.clientWidth, most * share) * zoom}px`;
}

/** Hands strokes to `tool`: down(place), move(place), up(); Enter at the cross is a stroke of one place. */
export function listen(tool) {
  let at = [0.5, 0.5];
  let down = false;
  const show = () => Object.assign(cross.style, { left: `${at[0] * 100}%`, top: `${at[1] * 100}%` });
  show();
  pointer.addEventListener("pointerdown", (event) => {
    if (event.button) return;
    pointer.setPointerCapture(event.pointerId);
    down = true;
    tool.down(placeOf(event).map(within));
  });
  pointer.addEventListener("pointermove", (event) => {
    if (down) tool.move(placeOf(event).map(within));
  });
  for (const end of ["pointerup", "pointercancel"]) {
    pointer.addEventListener(end, () => {
      if (down) tool.up();
      down = false;
    });
  }
  pointer.addEventListener("keydown", (event) => {
    const step = stepOf(event);
    if (step) {
      at = [within(at[0] + step[0]), within(at[1] + step[1])];
      show();
      event.preventDefault();
    } else if (event.key === "Enter" || event.key === " ") {
      tool.down(at);
      tool.up();
      event.preventDefault();
    }
  });
}

/** Whether the photo itself is worked on, or only the handles above it. */
export function setStill(still) {
  pointer.classList.toggle("still", still);
  pointer.tabIndex = still ? -1 : 0;
}

/** Buttons on the photo. `items`: [{key, label, place, caption}]; `moved(key, place, hasEnded)`. */
export function showHandles(items, moved, isFine) {
  const box = document.getElementById("scene-handles");
  box.classList.toggle("fine", Boolean(isFine));
  const known = new Map([...box.children].map((button) => [button.dataset.key, button]));
  const wanted = new Set(items.map((item) => String(item.key)));
  for (const [key, button] of known) if (!wanted.has(key)) button.remove();
  for (const item of items) {
    const button = known.get(String(item.key)) ?? box.appendChild(handle(item, () => box.moved));
    Object.assign(button.style, { left: `${item.place[0] * 100}%`, top: `${item.place[1] * 100}%` });
    button.place = item.place;
  }
  box.moved = moved;
}

function handle({ key, label, caption }, moved) {
  const button = document.createElement("button");
  button.type = "button";
  button.dataset.key = key;
  button.setAttribute("aria-label", label);
  if (caption) button.appendChild(document.createElement("span")).textContent = caption;
  let grip = null;
  button.addEventListener("pointerdown", (event) => {
    const at = placeOf(event);
    grip = [button.place[0] - at[0], button.place[1] - at[1]];
    button.setPointerCapture(event.pointerId);
    button.classList.add("held");
  });
  button.addEventListener("pointermove", (event) => {
    if (!grip) return;
    const at = placeOf(event);
    moved()(key, [at[0] + grip[0], at[1] + grip[1]], false);
  });
  for (const end of ["pointerup", "pointercancel"]) {
    button.addEventListener(end, () => {
      if (grip) moved()(key, button.place, true);
      grip = null;
      button.classList.remove("held");
    });
  }
  button.addEventListener("keydown", (event) => {
    const step = stepOf(event);
    if (!step) return;
    event.preventDefault();
    moved()(key, [button.place[0] + step[0], button.place[1] + step[1]], true);
  });
  return button;
}
