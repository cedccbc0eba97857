// What she told: one plain object, never changed in place, so that undo is a list of them.
const SAVE_AFTER = 900; // ms

export class Told extends EventTarget {
  #past = [];
  #future = [];
  #timer = 0;

  constructor(start, keep) {
    super();
    this.now = { strokes: [], softness: 1.5, ...start };
    this.keep = keep;
  }

  /** A step that can be undone. */
  commit(change) {
    this.#past.push(this.now);
    this.#future = [];
    this.#set({ ...this.now, ...change });
  }

  /** Changes the last step, while a slider or a point moves. */
  amend(change) {
    this.#set({ ...this.now, ...change });
  }

  undo() {
    if (!this.#past.length) return;
    this.#future.push(this.now);
    this.#set(this.#past.pop());
  }

  redo() {
    if (!this.#future.length) return;
    this.#past.push(this.now);
    this.#set(this.#future.pop());
  }

  get canUndo() {
    return this.#past.length > 0;
  }

  get canRedo() {
    return this.#future.length > 0;
  }

  #set(value) {
    this.now = value;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.keep(this.now), SAVE_AFTER);
    this.dispatchEvent(new Event("change"));
  }
}
