// Projects Natural Earth's countries, simplifies them together so that neighbours keep a common
// border, clips them to a frame and prints them as RON. Called by `make`.
import { readFileSync } from "node:fs";
import { feature, mesh } from "topojson-client";
import { presimplify, simplify } from "topojson-simplify";

// Lambert's conformal conic; `src/game/map/projection.rs` holds the same formula and reads these.
const LON = 47, LAT = 42.3, SOUTH = 38, NORTH = 46.5, RADIUS = 6371;
// The frame, in kilometres from the centre, and the part of it that is drawn finely.
const FRAME = { west: -1780, east: 1780, south: -960, north: 1180 };
const FINE = { west: -1050, east: 1050, south: -760, north: 760 };
// The area of the smallest corner that is kept, in square kilometres, and how much coarser the
// surroundings may be. Islands below `ISLAND` are left out.
const CORNER = 1.7, COARSER = 9, ISLAND = 9;
// Whole numbers are quarters of a kilometre.
const UNIT = 4;

const rad = (degrees) => (degrees * Math.PI) / 180;
const half = (lat) => Math.tan(Math.PI / 4 + rad(lat) / 2);
const cone = Math.log(Math.cos(rad(SOUTH)) / Math.cos(rad(NORTH))) / Math.log(half(NORTH) / half(SOUTH));
const scale = (RADIUS * Math.cos(rad(SOUTH)) * half(SOUTH) ** cone) / cone;
const centre = scale / half(LAT) ** cone;
function project([lon, lat]) {
  const east = lon < -30 ? lon + 360 : lon;
  const reach = scale / half(Math.max(lat, -60)) ** cone;
  const angle = cone * rad(east - LON);
  return [reach * Math.sin(angle), centre - reach * Math.cos(angle)];
}

// The recognised state of each of Natural Earth's units that is not one.
const PART_OF = { "N. Cyprus": "Cyprus", "Cyprus U.N. Buffer Zone": "Cyprus", "Akrotiri": "Cyprus",
  "Dhekelia": "Cyprus", "Baikonur": "Kazakhstan" };
// Natural Earth draws who holds Crimea; here borders are those that the UN recognises.
const CRIMEA = [34.3, 45.3];

const world = JSON.parse(readFileSync("node_modules/world-atlas/countries-10m.json", "utf8"));
decode(world);
const units = world.objects.countries.geometries;
moveCrimea(units);
const arcs = world.arcs.map((arc) => arc.map(project));
const near = units.filter((unit) => touches(unit, arcs));
for (const unit of near) unit.properties.name = PART_OF[unit.properties.name] ?? unit.properties.name;
const topology = presimplify(
  { type: "Topology", arcs, objects: { near: { type: "GeometryCollection", geometries: near } } },
  ([a, b, c]) => {
    const area = Math.abs((a[0] - c[0]) * (b[1] - a[1]) - (a[0] - b[0]) * (c[1] - a[1])) / 2;
    return inside(b, FINE) ? area : area / COARSER;
  },
);
const small = simplify(topology, CORNER);

const countries = new Map();
for (const unit of small.objects.near.geometries) {
  const shape = feature(small, unit).geometry;
  const polygons = shape.type === "Polygon" ? [shape.coordinates] : shape.coordinates;
  for (const rings of polygons) {
    const clipped = rings.map((ring) => clipRing(ring)).filter((ring) => Math.abs(area(ring)) > ISLAND);
    if (clipped.length === 0 || Math.abs(area(rings[0])) < ISLAND) continue;
    const name = unit.properties.name;
    if (!countries.has(name)) countries.set(name, []);
    countries.get(name).push(...clipped);
  }
}
const big = new Set();
for (const rings of countries.values()) for (const ring of rings) for (const point of ring) big.add(key(point));
const name = (geometry) => geometry.properties.name;
const coast = mesh(small, small.objects.near, (a, b) => a === b).coordinates.filter((line) => line.some((p) => big.has(key(p))));
const border = mesh(small, small.objects.near, (a, b) => a !== b && name(a) !== name(b)).coordinates;

const out = [
  "// Made by `make` from Natural Earth 1:10m; do not edit. Numbers are quarters of a kilometre east",
  "// and north of the centre; after the first pair of a line each pair is a step from the one before.",
  "(",
  `    projection: (lon: ${LON}.0, lat: ${LAT}, south: ${SOUTH}.0, north: ${NORTH}, radius: ${RADIUS}.0, unit: ${UNIT}.0),`,
  `    frame: (west: ${FRAME.west}.0, east: ${FRAME.east}.0, south: ${FRAME.south}.0, north: ${FRAME.north}.0),`,
  "    countries: [",
  ...[...countries.keys()].sort().map((id) =>
    `        (id: "${slug(id)}", rings: [\n${countries.get(id).map((ring) => `            ${print(ring, true)},`).join("\n")}\n        ]),`),
  "    ],",
  `    coast: [\n${clipLines(coast).map((line) => `        ${print(line)},`).join("\n")}\n    ],`,
  `    borders: [\n${clipLines(border).map((line) => `        ${print(line)},`).join("\n")}\n    ],`,
  ")",
];
console.log(out.join("\n"));
console.error([...countries.keys()].sort().join(", "));

function slug(id) {
  return id.toLowerCase().replace("turkey", "turkiye").replaceAll(/[^a-z]+/g, "_");
}

function decode(topology) {
  const { scale: [kx, ky], translate: [dx, dy] } = topology.transform;
  topology.arcs = topology.arcs.map((arc) => {
    let x = 0, y = 0;
    return arc.map(([sx, sy]) => [(x += sx) * kx + dx, (y += sy) * ky + dy]);
  });
  delete topology.transform;
}

function moveCrimea(units) {
  const russia = units.find((unit) => unit.properties.name === "Russia");
  const ukraine = units.find((unit) => unit.properties.name === "Ukraine");
  const at = russia.arcs.findIndex((polygon) => {
    const ring = polygon[0].flatMap((arc) => (arc < 0 ? world.arcs[~arc].toReversed() : world.arcs[arc]));
    return ring.length < 4000 && holds(ring, CRIMEA);
  });
  if (at < 0) throw new Error("Crimea is not where it was");
  const [polygon] = russia.arcs.splice(at, 1);
  if (ukraine.type === "Polygon") {
    ukraine.type = "MultiPolygon";
    ukraine.arcs = [ukraine.arcs];
  }
  ukraine.arcs.push(polygon);
}

function holds(ring, [x, y]) {
  let odd = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [ax, ay] = ring[i], [bx, by] = ring[j];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) odd = !odd;
  }
  return odd;
}

function inside([x, y], box) {
  return x >= box.west && x <= box.east && y >= box.south && y <= box.north;
}

function touches(unit, arcs) {
  return unit.arcs.flat(Infinity).some((arc) => arcs[arc < 0 ? ~arc : arc].some((point) => inside(point, FRAME)));
}

function area(ring) {
  let sum = 0;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) sum += ring[j][0] * ring[i][1] - ring[i][0] * ring[j][1];
  return sum / 2;
}

function key([x, y]) {
  return `${x},${y}`;
}

// Sutherland and Hodgman: one side of the frame after the other.
function clipRing(ring) {
  const sides = [[0, FRAME.west, 1], [0, FRAME.east, -1], [1, FRAME.south, 1], [1, FRAME.north, -1]];
  let points = ring.slice(0, -1);
  for (const [axis, edge, sign] of sides) {
    const kept = [];
    for (let i = 0, j = points.length - 1; i < points.length; j = i++) {
      const a = points[j], b = points[i];
      const within = (p) => (p[axis] - edge) * sign >= 0;
      if (within(a) !== within(b)) kept.push(crossing(a, b, axis, edge));
      if (within(b)) kept.push(b);
    }
    points = kept;
  }
  return points;
}

function crossing(a, b, axis, edge) {
  const share = (edge - a[axis]) / (b[axis] - a[axis]);
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
}

// Keeps one point beyond the frame at either end, so that lines run out of the picture.
function clipLines(lines) {
  const kept = [];
  for (const line of lines) {
    let run = [];
    line.forEach((point, i) => {
      const wanted = [line[i - 1], point, line[i + 1]].some((p) => p && inside(p, FRAME));
      if (wanted) run.push(point);
      if ((!wanted || i === line.length - 1) && run.length > 1) kept.push(run);
      if (!wanted) run = [];
    });
  }
  return kept;
}

function print(line, closed = false) {
  const whole = line.map(([x, y]) => [Math.round(x * UNIT), Math.round(y * UNIT)]);
  const steps = whole.filter(([x, y], i) => i === 0 || x !== whole[i - 1][0] || y !== whole[i - 1][1]);
  if (closed && steps.length > 1 && steps[0].join() === steps.at(-1).join()) steps.pop();
  const flat = steps.flatMap(([x, y], i) => (i === 0 ? [x, y] : [x - steps[i - 1][0], y - steps[i - 1][1]]));
  return `[${flat.join(",")}]`;
}
