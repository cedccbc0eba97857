// Step three: the grid's crossings are dragged; lines between them are drawn smoothly.
import { showHandles } from "./board.js";
import { path } from "./marks.js";

const SMOOTH = 6; // pieces of a line between two crossings
const PULL = 1.1; // crossings: how far a dragged one takes others along
const LIMIT = 2; // photographs outside

export function drawGrid(told, svg) {
  svg.replaceChildren();
  const { grid } = told.now;
  if (!grid) return showHandles([], () => {});
  const { nodes, across } = grid;
  const centre = across.findIndex((mm) => Math.abs(mm) < 0.5);
  for (const row of nodes) path(svg, smooth(row), "");
  across.forEach((_, x) => path(svg, smooth(nodes.map((row) => row[x])), x === centre ? "centre" : ""));
  const items = nodes.flatMap((row, y) =>
    row.map((place, x) => ({ key: `${y} ${x}`, place, label: `Point ${x + 1} of ${row.length} in row ${y + 1} of ${nodes.length}` })),
  );
  let held = null; // the grid as it was when she took hold
  return showHandles(
    items,
    (key, place, hasEnded) => {
      const [y, x] = key.split(" ").map(Number);
      const from = held ?? told.now.grid;
      const change = { grid: pulled(from, x, y, place) };
      if (held) told.amend(change);
      else told.commit(change);
      held = hasEnded ? null : from;
    },
    nodes.length * nodes[0].length > 40,
  );
}

function pulled(grid, x, y, place) {
  const reach = document.getElementById("scene-pull").checked ? PULL : 0;
  const by = place.map((value, axis) => value - grid.nodes[y][x][axis]);
  const share = (i, j) => {
    const far = (i - x) ** 2 + (j - y) ** 2;
    return far && !reach ? 0 : Math.exp(-far / (2 * (reach || 1) ** 2));
  };
  const keep = (value) => Math.round(Math.min(1 + LIMIT, Math.max(-LIMIT, value)) * 1e5) / 1e5;
  const nodes = grid.nodes.map((row, j) =>
    row.map((node, i) => (share(i, j) < 0.02 ? node : node.map((value, axis) => keep(value + by[axis] * share(i, j))))),
  );
  return { ...grid, nodes };
}

/** A Catmull-Rom line through places. */
function smooth(places) {
  const at = (i) => places[Math.min(places.length - 1, Math.max(0, i))];
  const line = [];
  for (let i = 0; i < places.length - 1; i += 1) {
    const [a, b, c, d] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    for (let n = 0; n < SMOOTH; n += 1) {
      const t = n / SMOOTH;
      line.push(
        b.map((_, k) => 0.5 * (2 * b[k] + (c[k] - a[k]) * t + (2 * a[k] - 5 * b[k] + 4 * c[k] - d[k]) * t * t + (3 * b[k] - a[k] - 3 * c[k] + d[k]) * t ** 3)),
      );
    }
  }
  return [...line, places.at(-1)];
}
