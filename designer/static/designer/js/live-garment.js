/* <live-garment>: draws a print on a garment in the browser, as the server would.

   <live-garment scene="hoodie-front" tile="/r/….webp" tile-mm="300" repeat="straight">
     <img src="…server picture…" alt="…" width="840" height="1050">
   </live-garment>

   Inside it lies the server's picture. It stays until the first drawing is done, and for good where
   there is no JavaScript or no WebGL 2; the same maths make both, so the picture does not jump.

   Attributes (all may change at any time; changes within one frame are drawn once):
     scene           name of a scene, as `manage.py mockup --list` shows it
     tile            address of the artwork: one tile, or a whole placement print (alpha allowed)
     tile-mm         width of the artwork in mm                               default 300
     repeat          straight | half_drop | brick | mirror                    default straight
     rotate          degrees clockwise                                        default 0
     offset-x        mm to the right                                          default 0
     offset-y        mm down                                                  default 0
     placement       "all_over" or the name of a print area                   default all_over
     area            of that print area: panel,width,height,top,centre-x (mm), e.g. front,300,350,85,0
     garment-colour  #rrggbb, seen around an area print and through alpha     default #f3f1ec
     trim, cord      #rrggbb; empty = from the print, as the server chooses
     passes          folder of the scenes' passes, if not the one beside this module

   Properties: `state` ("waiting" | "live" | "server"), `trimColour`, `cordColour` (as drawn).
   Events, none of which bubbles:
     live-drawn   after each drawing; detail: {ms, first, coarse, trim, cord}. Where drawing takes
                  longer than a frame may, changes in quick succession are drawn `coarse`, with fewer
                  pixels, and whole once they have stopped
     live-failed  detail: {reason}; the server's picture is shown: ask the server for a new one
   CSS: :host([live]) once drawn; ::part(canvas).
   Needs no inline style and no style element: its sheet is adopted. */

import { chooseTints } from "../live/colour.js";
import { Renderer } from "../live/renderer.js";
import { loadScene } from "../live/scene.js";
import { loadTile } from "../live/tile.js";

const WATCHED = ["scene", "tile", "tile-mm", "repeat", "rotate", "offset-x", "offset-y", "placement",
  "area", "garment-colour", "trim", "cord", "passes"];
const FRAME_MS = 25; // what one drawing may take in a drag of 30 pictures a second: the rest of the
// 33 ms is the browser's own
const SOFTWARE_MS = 100; // what a whole drawing takes, until it is known, without a graphics chip
const QUICK_MS = 250; // changes closer together than this belong to one drag
const COARSEST = 4;
const PASSES = new URL("../live/", import.meta.url).href;

const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  :host { display: block; position: relative }
  canvas { display: none; inline-size: 100%; block-size: auto }
  :host([live]) canvas { display: block }
  :host([live]) slot { display: none }
`);

export class LiveGarment extends HTMLElement {
  static observedAttributes = WATCHED;

  #canvas = document.createElement("canvas");
  #pen = this.#canvas.getContext("2d", { alpha: false });
  #asked = 0;
  #waiting = false;
  #drawnAt = -Infinity; // when the last drawing ended
  #costs = new Map(); // what a drawing last took, ms, by how coarse it was
  #rest = 0; // timer of the whole drawing after a drag
  #rested = false; // the next drawing is that one, however short ago the last one ended
  state = "waiting";
  trimColour = "";
  cordColour = "";

  constructor() {
    super();
    const root = this.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [sheet];
    this.#canvas.setAttribute("part", "canvas");
    this.#canvas.setAttribute("role", "img");
    root.append(document.createElement("slot"), this.#canvas);
  }

  connectedCallback() { this.redraw(); }

  attributeChangedCallback(_name, before, after) {
    if (before !== after && this.isConnected) this.redraw();
  }

  /** Asks for a drawing; however often it is asked, one is made a frame. */
  redraw() {
    if (this.#waiting) return;
    this.#waiting = true;
    requestAnimationFrame(() => { this.#waiting = false; this.#draw(); });
  }

  async #draw() {
    const mine = ++this.#asked;
    const { scene: slug, tile: address } = this.#text("scene", "tile");
    if (!slug || !address) return;
    try {
      const folder = this.getAttribute("passes") || PASSES;
      const [scene, tile] = await Promise.all([loadScene(folder, slug), loadTile(address)]);
      if (mine !== this.#asked || !this.isConnected) return; // something newer is wanted
      this.#paint(scene, tile);
    } catch (error) {
      if (mine === this.#asked) this.#fail(error);
    }
  }

  #paint(scene, tile) {
    const start = performance.now();
    const wish = this.#wish(scene);
    const tints = chooseTints(tile, wish);
    const coarse = this.#coarseness(start);
    const picture = Renderer.shared().draw(scene, tile, { ...wish, ...tints }, coarse);
    if (this.#canvas.width !== scene.width || this.#canvas.height !== scene.height) {
      this.#canvas.width = scene.width;
      this.#canvas.height = scene.height;
    }
    this.#pen.drawImage(picture, 0, 0, picture.width * coarse, picture.height * coarse);
    this.#canvas.setAttribute("aria-label", this.querySelector("img")?.alt ?? "");
    const first = this.state !== "live";
    this.state = "live";
    this.trimColour = tints.trim;
    this.cordColour = tints.cord;
    this.setAttribute("live", "");
    this.#drawnAt = performance.now();
    const ms = this.#drawnAt - start; // of telling the graphics chip, not of its own work
    if (first && Renderer.shared().software) this.#costs.set(1, SOFTWARE_MS);
    if (!first) { // which also brings everything there
      Renderer.shared().whenDone().then(() => this.#costs.set(coarse, performance.now() - start));
    }
    const detail = { ms, first, coarse, ...tints };
    this.dispatchEvent(new CustomEvent("live-drawn", { detail }));
  }

  /** Scene pixels a drawn pixel: more than one while she drags and a whole drawing takes too long.
      Then a whole one follows when she rests. */
  #coarseness(now) {
    clearTimeout(this.#rest);
    const drags = !this.#rested && now - this.#drawnAt < QUICK_MS;
    this.#rested = false;
    const coarse = drags ? this.#quickEnough() : 1;
    if (coarse === 1) return 1;
    this.#rest = setTimeout(() => {
      this.#rested = true;
      this.redraw();
    }, QUICK_MS);
    return coarse;
  }

  /** The finest drawing that takes no longer than it may, as far as is known: a quarter of the pixels
      is seldom a quarter of the time. */
  #quickEnough() {
    const whole = this.#costs.get(1) ?? 0;
    for (let coarse = 1; coarse < COARSEST; coarse++) {
      if ((this.#costs.get(coarse) ?? whole / coarse ** 2) <= FRAME_MS) return coarse;
    }
    return COARSEST;
  }

  #fail(error) {
    this.state = "server";
    this.removeAttribute("live");
    const detail = { reason: String(error?.message ?? error) };
    this.dispatchEvent(new CustomEvent("live-failed", { detail }));
  }

  #text(...names) {
    return Object.fromEntries(names.map((name) => [name, this.getAttribute(name) ?? ""]));
  }

  #number(name, fallback) {
    const value = Number.parseFloat(this.getAttribute(name));
    return Number.isFinite(value) ? value : fallback;
  }

  #wish(scene) {
    const { trim, cord } = this.#text("trim", "cord");
    const placement = this.getAttribute("placement") || "all_over";
    return {
      tileMm: Math.max(1, this.#number("tile-mm", 300)),
      repeat: this.getAttribute("repeat") || "straight",
      rotate: this.#number("rotate", 0),
      offsetX: this.#number("offset-x", 0),
      offsetY: this.#number("offset-y", 0),
      area: placement === "all_over" ? null : readArea(this.getAttribute("area"), scene),
      garment: this.getAttribute("garment-colour") || "#f3f1ec",
      trim,
      cord,
    };
  }
}

/** "front,300,350,85,0" -> numbers in mm. Throws when it is missing or names no panel. */
function readArea(text, scene) {
  const [panel, ...rest] = (text ?? "").split(",");
  const [width, height, top, centreX = 0] = rest.map(Number);
  if (![width, height, top, centreX].every(Number.isFinite)) {
    throw new Error("a print area needs area=\"panel,width,height,top,centre-x\"");
  }
  return { piece: scene.panels[panel] ?? 255, width, height, centreX, centreY: top + height / 2 };
}

customElements.define("live-garment", LiveGarment);
