/* One WebGL canvas for all garments of a page: browsers allow few, and textures are shared. */

import { linear } from "./colour.js";
import { FRAGMENT, VERTEX } from "./shader.js";
import { PERIOD, layPeriod, meanLight } from "./tile.js";

const PASSES = ["body", "mask", "light", "spots", "slopes"];
const MOST_TILES = 12;
let shared;

export class Renderer {
  /** The page's renderer. Throws where there is no WebGL 2. */
  static shared() {
    if (!shared || shared.gl.isContextLost()) shared = new Renderer();
    return shared;
  }

  constructor() {
    this.canvas = new OffscreenCanvas(1, 1);
    const wish = { alpha: false, antialias: false, depth: false, preserveDrawingBuffer: true };
    const gl = this.canvas.getContext("webgl2", wish);
    if (!gl) throw new Error("this browser has no WebGL 2");
    this.gl = gl;
    this.program = link(gl);
    this.at = new Proxy({}, { get: (kept, name) => (kept[name] ??= gl.getUniformLocation(this.program, name)) });
    this.software = isSoftware(gl); // a processor stands in for the graphics chip
    // Filtering along a footprint's long axis costs nothing on a chip, and half of the time here.
    this.longest = this.software ? null : gl.getExtension("EXT_texture_filter_anisotropic");
    this.scenes = new WeakMap();
    this.tiles = new Map();
    gl.useProgram(this.program);
    [...PASSES, "tile"].forEach((name, unit) => gl.uniform1i(this.at[name], unit));
  }

  /** The canvas with the print on the scene; valid until the next call. `coarse` 2 draws a quarter
      of the pixels. */
  draw(scene, tile, wish, coarse = 1) {
    const { gl } = this;
    const [width, height] = [scene.width, scene.height].map((side) => Math.ceil(side / coarse));
    if (this.canvas.width !== width || this.canvas.height !== height) {
      this.canvas.width = width;
      this.canvas.height = height;
    }
    gl.viewport(0, 0, width, height);
    gl.uniform1i(this.at.coarse, coarse);
    this.#bindScene(scene);
    this.#bindTile(tile, wish);
    this.#place(tile, wish);
    this.#tint(scene, tile, wish);
    gl.drawArrays(gl.TRIANGLES, 0, 3);
    return this.canvas;
  }

  /** Resolves once the graphics chip has done what it was told; drawing itself only tells it. */
  whenDone() {
    const { gl } = this;
    const fence = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
    gl.flush();
    return new Promise((done) => {
      const look = () => {
        const over = gl.isContextLost() || gl.getSyncParameter(fence, gl.SYNC_STATUS) === gl.SIGNALED;
        if (!over) return void setTimeout(look, 4);
        gl.deleteSync(fence);
        done();
      };
      look();
    });
  }

  #bindScene(scene) {
    const { gl } = this;
    if (!this.scenes.has(scene)) {
      this.scenes.set(scene, [
        dataTexture(gl, scene.pictures.body, gl.RGBA8),
        dataTexture(gl, scene.pictures.mask, gl.RGBA8),
        dataTexture(gl, scene.pictures.light, gl.SRGB8_ALPHA8), // decoded by the chip
        numberTexture(gl, scene, scene.spots),
        numberTexture(gl, scene, scene.slopes),
      ]);
    }
    this.scenes.get(scene).forEach((texture, unit) => bind(gl, unit, texture));
    gl.uniform2i(this.at.size, scene.width, scene.height);
    gl.uniform2f(this.at.albedo, scene.albedo.cloth, scene.albedo.cord);
    gl.uniform1f(this.at.base, scene.floor);
    gl.uniform1f(this.at.finest, scene.finest);
  }

  #bindTile(tile, { repeat, area, garment }) {
    const { gl } = this;
    tile.key ??= Symbol("tile");
    const laid = area ? "straight" : PERIOD[repeat] ? repeat : "straight";
    const kept = this.tiles.get(tile.key) ?? new Map();
    this.tiles.delete(tile.key); // youngest last
    this.tiles.set(tile.key, kept);
    const name = `${laid} ${area ? "once" : ""} ${tile.clear ? garment : ""}`;
    if (!kept.has(name)) {
      if (kept.size > 3) forget(gl, kept);
      kept.set(name, printTexture(gl, layPeriod(tile, laid, garment), Boolean(area), this.longest));
    }
    bind(gl, PASSES.length, kept.get(name));
    gl.uniform2f(this.at.period, ...PERIOD[laid]);
    while (this.tiles.size > MOST_TILES) {
      const [oldest, textures] = this.tiles.entries().next().value;
      forget(gl, textures);
      this.tiles.delete(oldest);
    }
  }

  /** The affine map of designer/mockups/placing.py. */
  #place(tile, { tileMm, rotate, offsetX, offsetY, area }) {
    const { gl } = this;
    const turn = (rotate * Math.PI) / 180;
    const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
    const [w, h] = [tileMm, tileMm * tile.aspect];
    const x = offsetX + (area?.centreX ?? 0);
    const y = offsetY + (area?.centreY ?? 0);
    gl.uniform3f(this.at.across, cos / w, sin / w, 0.5 - (x * cos + y * sin) / w);
    gl.uniform3f(this.at.down, -sin / h, cos / h, 0.5 - (y * cos - x * sin) / h);
    gl.uniform1i(this.at.piece, area?.piece ?? 0);
    const half = area ? [area.width / 2, area.height / 2] : [0, 0];
    gl.uniform4f(this.at.area, area?.centreX ?? 0, area?.centreY ?? 0, ...half);
  }

  #tint(scene, tile, { garment, trim, cord, area }) {
    const thrown = meanLight(tile, { area, garment }).map((v) => v * (1 - scene.floor) + scene.floor);
    this.gl.uniform3f(this.at.thrown, ...thrown.map((v) => v / scene.albedo.cloth - 1));
    const dyed = (hex) => linear(hex).map((v) => v * 0.97 + 0.012);
    this.gl.uniform3f(this.at.garment, ...linear(garment));
    this.gl.uniform3f(this.at.trim, ...dyed(trim));
    this.gl.uniform3f(this.at.cord, ...dyed(cord));
  }
}

function isSoftware(gl) {
  const info = gl.getExtension("WEBGL_debug_renderer_info");
  const name = info ? gl.getParameter(info.UNMASKED_RENDERER_WEBGL) : "";
  return /swiftshader|llvmpipe|software|basic render/i.test(name);
}

function link(gl) {
  const program = gl.createProgram();
  for (const [kind, source] of [[gl.VERTEX_SHADER, VERTEX], [gl.FRAGMENT_SHADER, FRAGMENT]]) {
    const shader = gl.createShader(kind);
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
    if (!gl.getShaderParameter(shader, gl.COMPILE_STATUS)) throw new Error(gl.getShaderInfoLog(shader));
  }
  gl.linkProgram(program);
  if (!gl.getProgramParameter(program, gl.LINK_STATUS)) throw new Error(gl.getProgramInfoLog(program));
  return program;
}

function bind(gl, unit, texture) {
  gl.activeTexture(gl.TEXTURE0 + unit);
  gl.bindTexture(gl.TEXTURE_2D, texture);
}

function newTexture(gl) {
  const texture = gl.createTexture();
  gl.activeTexture(gl.TEXTURE0 + PASSES.length);
  gl.bindTexture(gl.TEXTURE_2D, texture);
  gl.pixelStorei(gl.UNPACK_COLORSPACE_CONVERSION_WEBGL, gl.NONE);
  gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false);
  return texture;
}

/** A picture that is read texel by texel. */
function dataTexture(gl, picture, kind) {
  const texture = newTexture(gl);
  gl.texImage2D(gl.TEXTURE_2D, 0, kind, gl.RGBA, gl.UNSIGNED_BYTE, picture);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.NEAREST);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.NEAREST);
  return texture;
}

/** Numbers that are read texel by texel, four a texel. */
function numberTexture(gl, { width, height }, numbers) {
  const texture = newTexture(gl);
  gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA32F, width, height, 0, gl.RGBA, gl.FLOAT, numbers);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.NEAREST);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.NEAREST);
  return texture;
}

/** A print, filtered in linear light and along the long axis of what a pixel sees. */
function printTexture(gl, picture, once, longest) {
  const texture = newTexture(gl);
  gl.texImage2D(gl.TEXTURE_2D, 0, gl.SRGB8_ALPHA8, gl.RGBA, gl.UNSIGNED_BYTE, picture);
  gl.generateMipmap(gl.TEXTURE_2D);
  const wrap = once ? gl.CLAMP_TO_EDGE : gl.REPEAT;
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_S, wrap);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_T, wrap);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR_MIPMAP_LINEAR);
  if (longest) gl.texParameterf(gl.TEXTURE_2D, longest.TEXTURE_MAX_ANISOTROPY_EXT, 4);
  return texture;
}

function forget(gl, textures) {
  for (const texture of textures.values()) gl.deleteTexture(texture);
  textures.clear();
}
