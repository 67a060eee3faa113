// What a mouse and a finger get on top of a page that is complete without: a card is previewed where the pointer rests, a
// touch on a word opens its card, the mark of an open card is shown, and a card that was asked for takes the focus.
"use strict";

const REST = 400; // milliseconds until a preview opens
const GRACE = 300; // milliseconds to reach it, or to come back
const wide = matchMedia("(min-width: 40.01rem)"); // below, a card is a sheet at the foot: no place for previews
let aim = null; // the card that the pointer asks for
let preview = null; // the card that a resting pointer opened
let from = null; // the mark whose card was opened last
let timer = 0;
let last = ""; // where the pointer was: a page that scrolls below it is no movement
let touched = false;

const isOpen = card => card.matches(":popover-open");
const shown = () => (preview && isOpen(preview) ? preview : null);

// The button of the mark that an element is in.
function markAt(element) {
  const mark = element.closest(".t, sup");
  return mark && mark.querySelector("button");
}

function open(mark, asked) {
  const card = mark.popoverTargetElement;
  if (isOpen(card) || (!asked && document.querySelector(":popover-open:focus-within"))) return;
  from = mark;
  preview = asked ? null : card;
  card.showPopover({ source: mark });
}

function close() {
  const card = shown();
  if (card && !card.contains(document.activeElement)) card.hidePopover();
}

function follow(event) {
  const place = event.screenX + " " + event.screenY;
  if (event.pointerType !== "mouse" || place === last || !wide.matches) return;
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
  const mark = markAt(event.target);
  if (!mark) return;
  clearTimeout(timer);
  from = mark;
  if (event.target.closest("a")) {
    if (!byTouch || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    open(mark, true);
  } else if (shown() === mark.popoverTargetElement) {
    event.preventDefault(); // the preview stays, and is read
    preview.focus();
    preview = null;
  }
}

function turn(event) {
  const card = event.target;
  if (!card.popover || !from) return;
  document.querySelectorAll(".on").forEach(mark => mark.classList.remove("on"));
  if (event.newState !== "open") return;
  from.classList.add("on");
  card.tabIndex = -1;
  if (card !== preview) card.focus({ preventScroll: true });
}

if ("popover" in HTMLElement.prototype) {
  document.addEventListener("pointermove", follow);
  document.addEventListener("pointerdown", event => (touched = event.pointerType === "touch"));
  document.addEventListener("click", press);
  document.addEventListener("toggle", turn, true);
  document.addEventListener("scroll", settle, { capture: true, passive: true });
}
