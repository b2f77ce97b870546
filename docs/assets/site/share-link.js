// Copies or shares the link to a page, for the buttons at its end (overrides/main.html). The link is the page's plain
// URL, whatever URL the reader came by.
import { copyText } from "../shared/copy.js";

const COPIED = "We've copied the link.";
const NOT_COPIED = "We couldn't copy it. It's selected, so copy it with your keyboard or menu: ";
const NOT_SHARED = "Your browser won't let us open its share sheet here. Copy the link instead.";

/** This page's URL, without a query or fragment. */
const address = () => location.origin + location.pathname;

/** @param {Element} button */
const statusBeside = (button) => button.parentElement.querySelector("[role=status]");

/** @param {Element} button */
async function copy(button) {
  const status = statusBeside(button);
  const link = document.createElement("span");
  link.textContent = address();
  const isCopied = await copyText(address(), () => {
    status.replaceChildren(NOT_COPIED, link);
    getSelection().selectAllChildren(link);
  });
  if (isCopied) status.textContent = COPIED;
}

/** @param {Element} button */
async function share(button) {
  try {
    await navigator.share({ title: document.title, url: address() });
  } catch (error) {
    if (error.name !== "AbortError") statusBeside(button).textContent = NOT_SHARED; // otherwise they've closed the sheet
  }
}

if (typeof navigator.share === "function") document.documentElement.classList.add("ec-can-share");

document.addEventListener("click", ({ target }) => {
  const button = target instanceof Element ? target.closest(".ec-share button") : null;
  if (button === null) return;
  if (button.hasAttribute("data-share")) share(button);
  else copy(button);
});
