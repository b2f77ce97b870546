// Makes elements without parsing HTML, so that nothing a reader types can become markup.

/**
 * @typedef {{
 *   class?: string | null, text?: string | null, data?: Record<string, string>,
 *   on?: Record<string, (event: any) => void>,
 *   [attribute: string]: unknown,
 * }} Props `data` is for the dataset, `on` for listeners by event. Other attributes are left out if they're null,
 *   undefined or false
 */

/**
 * An element. A child that's null or undefined is left out.
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Props} props
 * @param {...(Node | string | null | undefined)} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function make(tag, props = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value === null || value === undefined || value === false) continue;
    if (name === "class") element.className = String(value);
    else if (name === "text") element.textContent = String(value);
    else if (name === "on") for (const [event, listener] of Object.entries(value)) element.addEventListener(event, listener);
    else if (name === "data") Object.assign(element.dataset, value);
    else element.setAttribute(name, value === true ? "" : String(value));
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

/**
 * Text for screen readers only.
 * @param {string} text
 */
export const spoken = (text) => make("span", { class: "ck-spoken", text });
