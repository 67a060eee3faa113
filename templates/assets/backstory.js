// What a mouse and a finger get on top of a page that is complete without: a card is previewed where the pointer rests,
// a touch on a word opens its card, and a switch hides the marks. Keys, clicks and focus are the browser's own.
"use strict";

const REST = 400; // milliseconds until a preview opens
const GRACE = 300; // milliseconds to reach it, or to come back
const root = document.documentElement;
let aim = null; // the card that the pointer asks for
let preview = null; // the card that a resting pointer opened
let timer = 0;
let last = ""; // where the pointer was: a page that scrolls below it is no movement
let touched = false;

const isOpen = card => card.matches(":popover-open");
const shown = () => (preview && isOpen(preview) ? preview : null);

// The button of the mark that an element is in.
function markAt(element) {
  const mark = element.closest(".nb, .c");
  return mark && !root.classList.contains("clean") ? mark.querySelector("[popovertarget]") : null;
}

function open(mark) {
  const card = mark.popoverTargetElement;
  const other = document.querySelector(".card:popover-open");
  if (isOpen(card) || (other && other.contains(document.activeElement))) return;
  const head = card.querySelector("[autofocus]");
  head.autofocus = false; // only a card that was asked for takes the focus
  mark.click();
  head.autofocus = true;
  preview = card;
}

function close() {
  const card = shown();
  if (card && !card.contains(document.activeElement)) card.hidePopover();
}

function follow(event) {
  const place = event.screenX + " " + event.screenY;
  if (event.pointerType !== "mouse" || place === last) return;
  last = place;
  const card = shown();
  const mark = markAt(event.target);
  const goal = card && card.contains(event.target) ? card : mark && mark.popoverTargetElement;
  if (goal === aim) return;
  aim = goal;
  clearTimeout(timer);
  if (goal !== card) timer = goal ? setTimeout(open, REST, mark) : setTimeout(close, GRACE);
}

function settle() {
  if (aim && aim !== shown()) {
    clearTimeout(timer);
    aim = null;
  }
}

function press(event) {
  const byTouch = touched && event.detail > 0;
  touched = false;
  const mark = event.isTrusted && markAt(event.target);
  if (!mark) return;
  clearTimeout(timer);
  if (event.target.closest("a")) {
    if (!byTouch || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    if (!isOpen(mark.popoverTargetElement)) mark.click();
  } else if (shown() === mark.popoverTargetElement) {
    event.preventDefault(); // the preview stays, and is read
    preview.querySelector("[autofocus]").focus();
    preview = null;
  }
}

if ("popover" in root) {
  document.addEventListener("pointermove", follow);
  document.addEventListener("pointerdown", event => (touched = event.pointerType === "touch"));
  document.addEventListener("click", press);
  document.addEventListener("scroll", settle, { capture: true, passive: true });
}

for (const place of document.querySelectorAll("[data-clean]")) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "switch";
  button.textContent = place.dataset.clean;
  button.ariaPressed = "false";
  button.addEventListener("click", () => {
    button.ariaPressed = String(root.classList.toggle("clean"));
  });
  place.append(" ", button);
}
