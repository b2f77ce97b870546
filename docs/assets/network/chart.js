// A bar chart as plain SVG, with the table it is drawn from behind it. The table is what a screen reader reads.
import { make } from "../shared/dom.js";
import { headOf, scrolling } from "./result-table.js";
import { number } from "./messages.js";

const SVG = "http://www.w3.org/2000/svg";
const WIDTH = 640; // until the page says how wide it is
const BAR_HEIGHT = 26;
const TALL = 200;
const LABEL = 164; // the longest label, "181 days to a year ago", in the sheet's 13 pixels
const LETTER = 8; // a digit's width there, amply

function draw(tag, attributes, ...children) {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

const text = (words, attributes) => draw("text", attributes, document.createTextNode(words));
const title = (words) => draw("title", {}, document.createTextNode(words));

/** Few rows with long labels: lying bars. */
function lying(rows, wide) {
  const most = Math.max(1, ...rows.map((row) => row[1]));
  const height = rows.length * BAR_HEIGHT + 4;
  const bars = rows.flatMap(([name, count], place) => {
    const y = place * BAR_HEIGHT + 4;
    const width = (Math.max(0, wide - LABEL - 70) * count) / most;
    return [
      text(name, { x: LABEL - 8, y: y + 14, "text-anchor": "end", class: "nw-chart__label" }),
      draw("rect", { x: LABEL, y, width: Math.max(width, count ? 2 : 0), height: 18, rx: 3, class: "nw-chart__bar" }, title(`${name}: ${number(count)}`)),
      text(number(count), { x: LABEL + Math.max(width, 0) + 6, y: y + 14, class: "nw-chart__value" }),
    ];
  });
  return [height, bars];
}

/** Many rows in the order of time: standing bars, and a line for the sum in the third column. */
function standing(rows, wide) {
  const most = Math.max(1, ...rows.map((row) => row[1]));
  const all = Math.max(1, rows.at(-1)?.[2] ?? 1);
  const step = wide / Math.max(1, rows.length);
  const every = Math.ceil(((rows[0]?.[0].length ?? 0) * LETTER) / step);
  const parts = rows.flatMap(([name, count, sum], place) => {
    const height = (TALL * count) / most;
    const bar = draw(
      "rect",
      { x: place * step + 1, y: TALL - height + 20, width: Math.max(1, step - 2), height, rx: Math.min(3, step / 4), class: "nw-chart__bar" },
      title(`${name}: ${number(count)} new, ${number(sum)} in all`),
    );
    if (place % every) return [bar];
    const half = (name.length * LETTER) / 2;
    const middle = Math.min(Math.max(place * step + step / 2, half), wide - half);
    return [bar, text(name, { x: middle, y: TALL + 38, "text-anchor": "middle", class: "nw-chart__label" })];
  });
  const line = rows.map(([, , sum], place) => `${place * step + step / 2},${20 + TALL - (TALL * sum) / all}`).join(" ");
  parts.push(draw("polyline", { points: line, class: "nw-chart__line" }));
  parts.push(text(`most new: ${number(most)}`, { x: 2, y: 12, class: "nw-chart__bar-key" }));
  parts.push(text(`line: in all, up to ${number(all)}`, { x: wide - 2, y: 12, "text-anchor": "end", class: "nw-chart__line-key" }));
  return [TALL + 46, parts];
}

/** The chart, its summary in words, and the table behind it. */
export function chartOf({ name, title: heading, columns, rows, summary }) {
  const picture = draw("svg", { role: "img", "aria-label": `${heading}. ${summary}`, class: "nw-chart" });
  let drawn = 0;
  // Drawn as wide as it stands in the page, so that its words are as large on a phone as the page's own.
  const fit = (wide) => {
    if (!wide || wide === drawn) return;
    drawn = wide;
    const [height, parts] = (columns.length > 2 ? standing : lying)(rows, wide);
    picture.setAttribute("viewBox", `0 0 ${wide} ${height}`);
    picture.replaceChildren(...parts);
  };
  fit(WIDTH);
  new ResizeObserver(([{ contentRect }]) => fit(Math.round(contentRect.width))).observe(picture);
  const table = make(
    "table",
    {},
    make("caption", { text: heading }),
    headOf(columns),
    make(
      "tbody",
      {},
      ...rows.map(([label, ...counts]) =>
        make("tr", {}, make("th", { scope: "row", text: label }), ...counts.map((count) => make("td", { text: number(count) }))),
      ),
    ),
  );
  return make(
    "figure",
    { class: "nw-figure", data: { chart: name } },
    make("figcaption", {}, make("strong", { text: heading }), document.createTextNode(` ${summary}`)),
    picture,
    make("details", {}, make("summary", { text: "The same as a table" }), scrolling(heading, table)),
  );
}
