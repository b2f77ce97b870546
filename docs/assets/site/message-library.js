// Runs the buttons and the filter of the messages to copy. It listens on the document, so it works whenever instant
// navigation adds or removes messages.
import { copyText } from "../shared/copy.js";

const COPIED = "Copied. Change what's underlined before you send it.";
const NOT_COPIED = "Couldn't copy it. The text is selected: copy it with your keyboard or menu.";
const COPIED_MS = 2000; // how long the button says that the message is copied

/**
 * Tell screen readers what a button has done.
 * @param {string} words
 */
function say(words) {
  const status = document.querySelector("[data-messages-said]");
  if (status !== null) status.textContent = words;
}

/**
 * @param {HTMLElement} button
 * @param {HTMLElement} text
 */
async function copy(button, text) {
  const done = await copyText(text.textContent, () => getSelection().selectAllChildren(text));
  say(done ? COPIED : NOT_COPIED);
  if (!done) return;
  button.textContent = "Copied";
  setTimeout(() => {
    button.textContent = "Copy";
  }, COPIED_MS);
}

/**
 * The message with a named blank for each personal part: "Hi [their name]".
 * @param {HTMLElement} text
 */
const templateOf = (text) =>
  [...text.childNodes]
    .map((node) => (node instanceof HTMLElement && node.dataset.blank ? `[${node.dataset.blank}]` : node.textContent))
    .join("");

/**
 * The page's checker. In the library, it's created from a template and moved below the message.
 * @param {HTMLElement} card the message to adapt
 * @returns {any} an <etiquette-checker>; null if the page has none
 */
function checkerFor(card) {
  /** @type {HTMLTemplateElement | null} */
  const template = document.querySelector("template.ec-adapt");
  if (template === null) return document.querySelector("etiquette-checker");
  const holder = document.querySelector(".ec-message .ec-holder") ?? document.importNode(template.content, true).firstElementChild;
  if (holder.parentElement !== card) card.append(holder);
  return holder.querySelector("etiquette-checker");
}

/**
 * @param {HTMLElement} card
 * @param {HTMLElement} text
 */
function adapt(card, text) {
  const { situation, context = "{}" } = card.dataset;
  checkerFor(card)?.tryText(templateOf(text), { situation, context: JSON.parse(context), fill: true });
}

/**
 * Show the messages that match the form, and the message that's being adapted.
 * @param {HTMLFormElement} form
 */
function filter(form) {
  const { situation, who } = Object.fromEntries(new FormData(form));
  let count = 0;
  for (const group of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-group]"))) {
    const wanted = situation === "" || group.dataset.group === situation;
    let isEmpty = true;
    for (const card of /** @type {NodeListOf<HTMLElement>} */ (group.querySelectorAll(".ec-message"))) {
      const fits = wanted && (who === "" || card.dataset.who === who);
      card.hidden = !fits && card.querySelector(".ec-holder") === null;
      if (fits) count += 1;
      if (!card.hidden) isEmpty = false;
    }
    group.hidden = isEmpty;
    document.getElementById(group.dataset.group).hidden = isEmpty;
  }
  const words = count === 0 ? "No message for that yet. Choose “Anyone”, or something else to write." : "";
  form.querySelector("[role=status]").textContent = words || (count === 1 ? "1 message" : `${count} messages`);
  /** @type {HTMLElement} */ (form.querySelector("[type=reset]")).hidden = situation === "" && who === "";
}

/**
 * Show everything if a link leads to a heading that the filter hides.
 * @param {HTMLAnchorElement} link
 */
function showTarget(link) {
  /** @type {HTMLFormElement | null} */
  const form = document.querySelector("form.ec-filter");
  if (form !== null && link.hash !== "" && document.getElementById(link.hash.slice(1))?.hidden) form.reset();
}

document.addEventListener("click", ({ target }) => {
  if (!(target instanceof Element)) return;
  const link = target.closest("a");
  if (link !== null) showTarget(link);
  /** @type {HTMLElement | null} */
  const button = target.closest("[data-copy], [data-adapt]");
  /** @type {HTMLElement | null} */
  const card = button?.closest(".ec-message") ?? null;
  /** @type {HTMLElement | null} */
  const text = card?.querySelector(".ec-message__text") ?? null;
  if (text === null) return;
  if ("copy" in button.dataset) copy(button, text);
  else adapt(card, text);
});

document.addEventListener("change", ({ target }) => {
  const form = target instanceof Element ? target.closest("form") : null;
  if (form?.classList.contains("ec-filter")) filter(form);
});

document.addEventListener("reset", ({ target }) => {
  if (!(target instanceof HTMLFormElement) || !target.classList.contains("ec-filter")) return;
  for (const select of target.querySelectorAll("select")) select.value = "";
  filter(target);
  target.querySelector("select").focus();
});

document.addEventListener("submit", (event) => {
  if (event.target instanceof Element && event.target.classList.contains("ec-filter")) event.preventDefault();
});
