// Making elements without markup in strings: nothing a reader types can become HTML.

/**
 * An element. `props`: `class`, `text`, `on` ({event: listener}), `data` (dataset), booleans and other
 * attributes; null, undefined and false leave an attribute out. Children: nodes, strings, or null for none.
 */
export function make(tag, props = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value === null || value === undefined || value === false) continue;
    if (name === "class") element.className = value;
    else if (name === "text") element.textContent = value;
    else if (name === "on") for (const [event, listener] of Object.entries(value)) element.addEventListener(event, listener);
    else if (name === "data") Object.assign(element.dataset, value);
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

/** Text for screen readers only. */
export const spoken = (text) => make("span", { class: "ck-spoken", text });
