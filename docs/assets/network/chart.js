// A bar chart as SVG, and the same numbers as a table for screen readers.
import { make } from "../shared/dom.js";
import { scrolling, tableHead } from "../shared/result-table.js";
import { formatNumber } from "../shared/messages.js";

const SVG = "http://www.w3.org/2000/svg";
const WIDTH = 640; // until the chart is in the page and we know its width
const BAR_HEIGHT = 26;
const TALL = 200;
const LABEL = 164; // room for the longest label, "181 days to a year ago", at 13 pixels
const LETTER = 8; // a little more than a digit's width at that size

/** @typedef {[string, number, number?]} ChartRow label, count, and for some charts the sum so far */

/**
 * @param {string} tag
 * @param {Record<string, string | number>} attributes
 * @param {...Node} children
 */
function draw(tag, attributes, ...children) {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.append(...children);
  return element;
}

/**
 * @param {string} content
 * @param {Record<string, string | number>} attributes
 */
const text = (content, attributes) => draw("text", attributes, document.createTextNode(content));
/** @param {string} content */
const title = (content) => draw("title", {}, document.createTextNode(content));

/**
 * Horizontal bars, for a few rows with long labels. Gives the height and the elements.
 * @param {ChartRow[]} rows
 * @param {number} wide
 * @returns {[number, SVGElement[]]}
 */
function horizontal(rows, wide) {
  const most = Math.max(1, ...rows.map((row) => row[1]));
  const height = rows.length * BAR_HEIGHT + 4;
  const bars = rows.flatMap(([name, count], place) => {
    const y = place * BAR_HEIGHT + 4;
    const width = (Math.max(0, wide - LABEL - 70) * count) / most;
    return [
      text(name, { x: LABEL - 8, y: y + 14, "text-anchor": "end", class: "nw-chart__label" }),
      draw("rect", { x: LABEL, y, width: Math.max(width, count ? 2 : 0), height: 18, rx: 3, class: "nw-chart__bar" }, title(`${name}: ${formatNumber(count)}`)),
      text(formatNumber(count), { x: LABEL + Math.max(width, 0) + 6, y: y + 14, class: "nw-chart__value" }),
    ];
  });
  return [height, bars];
}

/**
 * Vertical bars for many rows in order of time, and a line for the sum. Gives the height and the elements.
 * @param {ChartRow[]} rows
 * @param {number} wide
 * @returns {[number, SVGElement[]]}
 */
function vertical(rows, wide) {
  const most = Math.max(1, ...rows.map((row) => row[1]));
  const all = Math.max(1, rows.at(-1)?.[2] ?? 1);
  const step = wide / Math.max(1, rows.length);
  const every = Math.ceil(((rows[0]?.[0].length ?? 0) * LETTER) / step);
  const parts = rows.flatMap(([name, count, sum], place) => {
    const height = (TALL * count) / most;
    const bar = draw(
      "rect",
      { x: place * step + 1, y: TALL - height + 20, width: Math.max(1, step - 2), height, rx: Math.min(3, step / 4), class: "nw-chart__bar" },
      title(`${name}: ${formatNumber(count)} new, ${formatNumber(sum)} in all`),
    );
    if (place % every) return [bar];
    const half = (name.length * LETTER) / 2;
    const middle = Math.min(Math.max(place * step + step / 2, half), wide - half);
    return [bar, text(name, { x: middle, y: TALL + 38, "text-anchor": "middle", class: "nw-chart__label" })];
  });
  const line = rows.map(([, , sum], place) => `${place * step + step / 2},${20 + TALL - (TALL * sum) / all}`).join(" ");
  parts.push(draw("polyline", { points: line, class: "nw-chart__line" }));
  parts.push(text(`most new: ${formatNumber(most)}`, { x: 2, y: 12, class: "nw-chart__bar-key" }));
  parts.push(text(`line: in all, up to ${formatNumber(all)}`, { x: wide - 2, y: 12, "text-anchor": "end", class: "nw-chart__line-key" }));
  return [TALL + 46, parts];
}

/**
 * The chart, a summary in words, and the table.
 * @param {{ name: string, title: string, columns: string[], rows: ChartRow[], summary: string }} chart
 */
export function chartOf({ name, title: heading, columns, rows, summary }) {
  const picture = draw("svg", { role: "img", "aria-label": `${heading}. ${summary}`, class: "nw-chart" });
  let drawn = 0;
  // Draw it at its width in the page: scaled down to fit a phone, the labels would be too small to read.
  const fit = (/** @type {number} */ wide) => {
    if (!wide || wide === drawn) return;
    drawn = wide;
    const [height, parts] = (columns.length > 2 ? vertical : horizontal)(rows, wide);
    picture.setAttribute("viewBox", `0 0 ${wide} ${height}`);
    picture.replaceChildren(...parts);
  };
  fit(WIDTH);
  new ResizeObserver(([{ contentRect }]) => fit(Math.round(contentRect.width))).observe(picture);
  const table = make(
    "table",
    {},
    make("caption", { text: heading }),
    tableHead(columns),
    make(
      "tbody",
      {},
      ...rows.map(([label, ...counts]) =>
        make("tr", {}, make("th", { scope: "row", text: label }), ...counts.map((count) => make("td", { text: formatNumber(count) }))),
      ),
    ),
  );
  return make(
    "figure",
    { class: "nw-figure", data: { chart: name } },
    make("figcaption", {}, make("strong", { text: heading }), document.createTextNode(` ${summary}`)),
    picture,
    make("details", { class: "fp-notes" }, make("summary", { text: "The same as a table" }), scrolling(heading, table)),
  );
}
