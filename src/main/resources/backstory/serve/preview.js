// The additions of the preview to a published page: a bar at its foot, the list of problems, and a connection that
// reports each build. The bar and the list are in a shadow root, so that they and the page do not style each other.
"use strict";
(() => {
const { base, page, session } = document.currentScript.dataset;
let round = Number(document.currentScript.dataset.round);
let known = document.currentScript.dataset.times; // the number of messages when this page was sent
const own = base + ".backstory/";
const key = name => "backstory " + session + " " + name;
const inFrame = window !== top;
const phone = (() => { // the window around this page, if it shows the page at 360 px
  try { return parent !== window && parent.location.pathname === own + "narrow.html" ? parent : null; } catch { return null; }
})();
let sent = read(document.documentElement.outerHTML); // the page without changes by the reader and this script
const BLOCKS = "p, li, h1, h2, h3, h4, h5, h6, blockquote, td, th, dt, dd, figcaption, pre";

function element(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== "" && value !== false) made.setAttribute(key, value === true ? "" : value);
  }
  made.append(...children);
  return made;
}

// --- the reader's place, kept while the page changes

const blocks = (of = document.querySelector("main") || document.body) => [...of.querySelectorAll(BLOCKS)]
  .filter(block => !block.querySelector(BLOCKS) && !block.closest("[popover]"));
const words = block => block.textContent.replace(/\s+/g, " ").trim();

function place() {
  const all = scrollY === 0 ? [] : blocks();
  const at = all.findIndex(block => block.getBoundingClientRect().bottom > 0);
  return {
    page,
    y: scrollY,
    block: all[at], // missing after a reload; then the block is found by its words
    anchor: at < 0 ? null : { text: words(all[at]), at, top: all[at].getBoundingClientRect().top },
    cards: cards.filter(({ card }) => isOpen(card)).map(({ card, mark }) => ({ id: card.id, mark: mark && trace(mark) })),
    details: turned().map(part => ({ part: trace(part), open: part.open })),
    focus: [document.body, host, null].includes(document.activeElement) ? null : trace(document.activeElement),
  };
}

const isOpen = card => { try { return card.matches(":popover-open"); } catch { return false; } };

// The open cards, outer ones before those that were opened from their text, each with the mark that opened it.
const cards = [];
document.addEventListener("beforetoggle", event => {
  const at = cards.findIndex(({ card }) => card === event.target);
  if (at >= 0) cards.splice(at, 1);
  if (event.newState === "open" && event.target.popover) cards.push({ card: event.target, mark: event.source });
}, true);

// Returns the details elements that the reader has opened or closed.
function turned() {
  const old = [...sent.querySelectorAll("details")];
  return [...document.querySelectorAll("details")].filter((part, i) => old[i] && part.open !== old[i].open);
}

// Elements are found again in a changed page by a name, and by their number among those with the same name.
const name = part => [part.id, part.getAttribute("href"), part.getAttribute("popovertarget"),
  words(part.querySelector("summary") || part)].join(" ");
const called = (tag, wanted) => [...document.querySelectorAll(tag)].filter(part => name(part) === wanted);
function trace(part) {
  const [tag, wanted] = [CSS.escape(part.localName), name(part)];
  return { tag, wanted, at: called(tag, wanted).indexOf(part) };
}
function find({ tag, wanted, at }) {
  const all = called(tag, wanted);
  return all[at] ?? all.at(-1);
}

function restore(place) {
  if (!place || place.page !== page) return;
  for (const { part, open } of place.details) {
    const found = find(part);
    if (found) found.open = open;
  }
  place.cards.forEach(card => openAgain(card, place.focus));
  focusAgain(place.focus);
  const block = place.block?.isConnected ? place.block : place.anchor && nearest(place.anchor);
  const y = block ? scrollY + block.getBoundingClientRect().top - place.anchor.top : place.y;
  scrollTo({ top: y, behavior: "instant" });
}

const nearest = anchor => blocks()
  .map((block, at) => ({ block, far: Math.abs(at - anchor.at) }))
  .filter(({ block }) => words(block) === anchor.text)
  .sort((a, b) => a.far - b.far)[0]?.block;

function openAgain({ id, mark }, focus) {
  const card = document.getElementById(id);
  const opener = mark && find(mark)
    || document.querySelector(`[popovertarget="${CSS.escape(id)}"]:not([popovertargetaction=hide])`);
  if (!card || !opener) return;
  if (isOpen(card)) {
    if (cards.some(shown => shown.card === card && shown.mark?.isConnected !== false)) return;
    card.hidePopover(); // it is placed at a mark that no longer exists
  }
  card.addEventListener("toggle", () => { // the theme has moved the focus to the card
    if (focus) focusAgain(focus);
    else if (card.contains(document.activeElement)) document.activeElement.blur();
  }, { once: true });
  opener.click();
}

function focusAgain(focus) {
  const part = focus && find(focus);
  if (part && part !== document.activeElement) part.focus({ preventScroll: true });
}

// Returns the texts of the blocks of this page when this tab last showed it, and stores the present ones.
function seen() {
  const texts = blocks().map(words);
  const before = JSON.parse(sessionStorage.getItem(key("seen " + page)) || "null");
  try {
    sessionStorage.setItem(key("seen " + page), JSON.stringify(texts));
  } catch { // the storage is full: older entries are not needed
    for (const old of Object.keys(sessionStorage)) if (/^backstory \S+ seen /.test(old)) sessionStorage.removeItem(old);
  }
  return before;
}

// Returns the texts of the previous build, for a page that this tab has not shown before.
async function seenByNobody() {
  const answer = await fetch(own + "before/" + page.split("/").map(encodeURIComponent).join("/"));
  if (!answer.ok) return null;
  const earlier = new DOMParser().parseFromString(await answer.text(), "text/html");
  return blocks(earlier.querySelector("main") || earlier.body).map(words);
}

async function markChange(seen) {
  const before = seen || await seenByNobody();
  if (!before) return;
  const left = new Map();
  for (const text of before) left.set(text, (left.get(text) || 0) + 1);
  const fresh = blocks().filter(block => {
    const count = left.get(words(block)) || 0;
    left.set(words(block), count - 1);
    return count <= 0 && words(block) !== "";
  });
  const first = fresh.find(block => block.checkVisibility()) || null;
  if (!first) return;
  const box = first.getBoundingClientRect();
  if (box.top < 0 || box.bottom > innerHeight - 64) first.scrollIntoView({ block: "center", behavior: "instant" });
  first.classList.add("backstory-changed");
  setTimeout(() => first.classList.remove("backstory-changed"), 1000);
}

// --- changes by a build

function reload(follow) {
  sessionStorage.setItem(key("place"), JSON.stringify({ ...place(), block: null }));
  if (follow) sessionStorage.setItem(key("follow"), page);
  location.reload();
}

// Parses a page as a browser does with scripts enabled, which takes the content of noscript as text.
function read(html) {
  const page = new DOMParser().parseFromString(html.replace(/^\uFEFF/, ""), "text/html"); // a byte order mark
  page.querySelectorAll("noscript").forEach(part => (part.textContent = part.innerHTML));
  return page;
}

// The parts of a page that are not its content. If they are the same, the page can be changed into the next one piece
// by piece, except in two cases: if other scripts may keep references to elements (the theme's own script listens to
// the whole document), or if there are template elements, whose content is not among their child nodes.
const around = doc => [doc.documentElement.lang, doc.documentElement.dir,
  ...[...doc.querySelectorAll("head style, head link[rel~=stylesheet], script[src]")]
    .filter(part => !part.matches("[data-backstory], [data-session]"))
    .map(part => part.getAttribute("src") || part.getAttribute("href") || part.textContent)].join("\n");
const isCalm = ({ src, type, dataset }) => src
  ? dataset.session || /\/backstory(\.\w+)?\.js$/.test(src)
  : type && !/^module$|^(text|application)\/(java|ecma)script/i.test(type);
const canSwap = next => around(document) === around(next)
  && [sent, next].every(doc => [...doc.scripts].every(isCalm) && !doc.querySelector("template"));

function swapContent(next, follow) {
  const reader = place();
  takeAttributes(document.documentElement, sent.documentElement, next.documentElement);
  takeAttributes(document.body, sent.body, next.body);
  merge(document.head, sent.head, next.head);
  merge(document.body, sent.body, next.body);
  sent = next;
  if (sessionStorage.getItem(key("scheme"))) showScheme();
  // so that the fragment has a target again
  if (location.hash && !document.querySelector(":target")) location.replace(location.href);
  restore(reader);
  setTimeout(() => { // after the new content is shown
    const before = seen();
    if (follow) markChange(before);
    showNumbers();
  });
  if (inFrame) frameElement?.dispatchEvent(new Event("load"));
}

// Returns true for nodes that stay unchanged while the page around them changes.
const isFixed = node => node === host
  || (node.nodeType === Node.ELEMENT_NODE && node.matches("head > :is(style, script[src], link[rel~=stylesheet])"));

// Changes a shown element into the one of the next page. Only nodes in which the next page differs from the last are
// touched: all others keep changes by the reader, and the browser lays out again only what has changed.
function merge(shown, last, next) {
  const [live, old, fresh] = [shown, last, next].map(part => [...part.childNodes].filter(node => !isFixed(node)));
  const isKnown = live.length === old.length; // otherwise something, perhaps an extension, has added nodes
  const most = isKnown ? Math.min(old.length, fresh.length) : 0;
  let start = 0;
  while (start < most && old[start].isEqualNode(fresh[start])) start++;
  let end = 0;
  while (end < most - start && old.at(-1 - end).isEqualNode(fresh.at(-1 - end))) end++;
  const gone = live.slice(start, live.length - end);
  const come = fresh.slice(start, fresh.length - end);
  if (isKnown && gone.length === come.length) {
    gone.forEach((node, i) => become(node, old[start + i], come[i]));
  } else {
    const after = live[start] ?? null;
    come.forEach(node => shown.insertBefore(document.importNode(node, true), after));
    gone.forEach(node => node.remove());
  }
}

const WHOLE = "svg, math, picture, video, audio, object, script, link";

function become(shown, last, next) {
  if (last.isEqualNode(next)) return;
  if (shown.nodeName !== next.nodeName || last.id !== next.id || shown.matches?.(WHOLE)) {
    shown.replaceWith(document.importNode(next, true));
  } else if (shown.nodeType === Node.ELEMENT_NODE) {
    takeAttributes(shown, last, next);
    merge(shown, last, next);
  } else {
    shown.nodeValue = next.nodeValue;
  }
}

function takeAttributes(shown, last, next) {
  for (const { name } of last.attributes) if (!next.hasAttribute(name)) shown.removeAttribute(name);
  for (const attribute of next.attributes) {
    if (last.getAttribute(attribute.name) !== attribute.value) shown.setAttributeNode(attribute.cloneNode());
  }
}

// Adds the new style sheets after the old ones, and removes the old ones once the new ones are loaded.
async function swapStyles(next) {
  const of = doc => [...doc.querySelectorAll("head link[rel~=stylesheet]:not([data-backstory])")];
  const old = of(document);
  const fresh = of(next).map(link => document.importNode(link));
  await Promise.all(fresh.map((link, i) => new Promise(done => {
    link.addEventListener("load", done);
    link.addEventListener("error", done);
    if (old[i]) old[i].after(link); else document.head.append(link);
  })));
  old.forEach(link => link.remove());
  if (sessionStorage.getItem(key("scheme"))) showScheme();
}

// Returns true if the news leads to another page that the reader has not been taken to yet: a page that is restored by
// the back button receives the edit that led away from it once more.
const isToFollow = ({ follow, followedAt }) => follow && follow !== page && (!inFrame || phone)
  && document.visibilityState === "visible" && followedAt > Number(sessionStorage.getItem(key("followed")));

function rememberFollowed(times) {
  try {
    sessionStorage.setItem(key("followed"), times);
  } catch { // The storage is full. At worst the way back leads forward once more.
  }
}

// Processes a message, with the new page if it was sent ahead of the message.
async function take(news, html) {
  show(news);
  const follow = news.follow === page;
  const leads = isToFollow(news);
  if (leads || follow) rememberFollowed(news.followedAt);
  if (leads) {
    sessionStorage.setItem(key("follow"), news.follow);
    location.assign(base + news.follow.split("/").map(encodeURIComponent).join("/"));
  } else if (news.there && nothing) {
    reload(follow);
  } else if (html) {
    const next = read(html);
    const added = next.querySelector("script[data-session]"); // missing if the theme's head has no end tag
    if (!added) return reload(follow);
    if (Number(added.dataset.round) <= round) return; // a new stream may send a page again
    round = Number(added.dataset.round);
    if (news.styles) await swapStyles(next);
    if (news.styles && sent.body.isEqualNode(next.body)) return; // otherwise the page is newer than this message
    if (canSwap(next)) swapContent(next, follow);
    else reload(follow);
  }
}

const nothing = document.title === "Nothing to show yet" && round === 0;
let events = null;
let taken = Promise.resolve();

// A hidden page does not listen, since browsers allow only six connections to a site.
function listen() {
  if (document.visibilityState === "hidden") {
    if (events) events.close();
    events = null;
  } else if (!events) {
    const stream = new EventSource(own + "events?known=" + known + "&round=" + round + "&page=" + encodeURIComponent(page));
    events = stream;
    let html = "";
    events.addEventListener("page", event => (html = event.data));
    events.addEventListener("message", event => {
      const news = JSON.parse(event.data);
      const sentAhead = html;
      html = "";
      known = event.lastEventId;
      if (news.session !== session) location.reload();
      else taken = taken.then(() => take(news, sentAhead)).catch(() => {}); // in order; fails once the preview has ended
    });
    events.addEventListener("error", () => {
      state("The preview has ended", true);
      if (stream.readyState !== EventSource.CLOSED) return; // otherwise the browser connects again by itself
      events = null;
      setTimeout(listen, 1000);
    });
    events.addEventListener("open", () => state("", false));
  }
}

// --- the bar and the list

const host = element("div", { id: "backstory-preview" });
const shadow = host.attachShadow({ mode: "open" });
const bar = element("div", { class: "bar", role: "region", "aria-label": "Preview" });
const list = element("section", { class: "list", role: "region", "aria-label": "Problems", tabindex: "-1", hidden: true });
const facts = element("p", { class: "facts" });
const status = element("p", { class: "status", role: "status" });
const said = element("p", { class: "said", role: "status" }); // tells screen readers what appears without their doing
const count = element("button", { type: "button", class: "count", "aria-expanded": "false" });
const draft = element("p", { class: "draft", hidden: true }, "Draft: the published site does not have this page");
let grave = []; // the present errors
let shut = JSON.parse(sessionStorage.getItem(key("shut")) || "[]"); // those for which the reader has closed the list
let listed = ""; // the content of the list, as JSON
let byHand = false; // true if the reader opened the list

function state(text, lost) {
  if (status.textContent !== text) status.textContent = text; // setting the same text again would be read out again
  bar.classList.toggle("lost", lost);
}

const plural = (n, one, many) => n + " " + (n === 1 ? one : many);

function show(news) {
  const errors = news.problems.filter(problem => problem.severity === "error");
  const total = news.problems.length + (news.stopped ? 1 : 0);
  grave = [...(news.stopped ? [news.stopped] : []), ...errors.map(nameOf)];
  count.textContent = total === 0 ? "No problems" : plural(total, "problem", "problems");
  count.classList.toggle("bad", grave.length > 0);
  count.disabled = total === 0;
  draft.hidden = !news.draft;
  fill(news, errors.length);
  remember(shut.filter(known => grave.includes(known)));
  if (grave.some(one => !shut.includes(one))) toggle(true);
  else if (total === 0 || (grave.length === 0 && !byHand)) toggle(false);
  say(grave.length > 0 ? count.textContent + ". " + (news.stopped || errors[0].message) : said.textContent && "No errors are left");
}

// Identifies a problem without its line, which changes when lines before it are added or removed.
const nameOf = ({ rule, at, message }) => [rule, at.replace(/:\d+:\d+$/, ""), message].join(" ");

function say(text) {
  if (said.textContent !== text) said.textContent = text; // setting the same text again would be read out again
}

function remember(errors) {
  shut = errors;
  sessionStorage.setItem(key("shut"), JSON.stringify(shut));
}

// Fills the list, and keeps its scroll position and the focus.
function fill(news, errors) {
  const next = JSON.stringify([news.stopped, news.there, news.problems]);
  if (listed === next) return;
  listed = next;
  const { scrollTop } = list;
  const focused = list.contains(shadow.activeElement) ? shadow.activeElement : null;
  list.replaceChildren(heading(news, errors), ...news.problems.map(problem));
  list.scrollTop = scrollTop;
  if (focused && focused !== list) {
    ([...list.querySelectorAll("a, button, pre")].find(part => part.isEqualNode(focused)) || list).focus({ preventScroll: true });
  }
}

function heading(news, errors) {
  const close = element("button", { type: "button", class: "close" }, "Close");
  close.addEventListener("click", putAway);
  const stale = errors > 0 && news.there ? "This is the last good page." : "";
  return element("header", {},
    element("h2", {}, news.stopped ? "There was no build" : plural(news.problems.length, "problem", "problems")),
    element("p", {}, news.stopped || stale), close);
}

function problem(it) {
  const place = it.editor
    ? element("a", { href: it.editor, class: "place" }, it.at)
    : element("span", { class: "place" }, it.at);
  const made = element("article", { class: it.severity },
    element("p", { class: "what" }, element("strong", {}, it.severity + ": "), it.message, " ",
      element("span", { class: "rule" }, it.rule)),
    element("p", { class: "at" }, place));
  if (it.excerpt) made.append(excerpt(it));
  if (it.hint) made.append(element("p", { class: "hint" }, it.hint));
  return made;
}

function excerpt(it) {
  const letters = [...it.excerpt];
  const from = Math.min(letters.length, Math.max(0, it.column - 1));
  const to = Math.min(letters.length, from + Math.max(1, it.length));
  const start = from < 40 ? 0 : from - 20; // so that the mark is visible even in a long line
  return element("pre", { tabindex: "0", role: "group", "aria-label": "The line" },
    (start > 0 ? "…" : "") + letters.slice(start, from).join(""),
    element("mark", {}, letters.slice(from, to).join("")), letters.slice(to).join(""));
}

function toggle(open) {
  list.hidden = !open;
  byHand &&= open;
  count.setAttribute("aria-expanded", String(open));
}

function putAway() {
  const focused = shadow.activeElement !== null;
  toggle(false);
  remember(grave);
  if (focused) count.focus();
}

count.addEventListener("click", () => {
  if (list.hidden) {
    toggle(true);
    byHand = true;
    list.focus();
  } else putAway();
});
for (const part of phone ? [window, host] : [window]) {
  part.addEventListener("keydown", event => {
    if (event.key === "Escape" && !list.hidden && !event.defaultPrevented
      && ![...document.querySelectorAll("[popover]")].some(isOpen)) putAway();
  });
}

// --- the article in numbers

function numbers() {
  const story = document.querySelector("main article:has(> .body)");
  if (!story) return "";
  const prose = [...story.querySelectorAll(":is(.brief, .body) :is(p, li, blockquote, h2, h3)")]
    .filter(block => !block.closest("[popover], .claims, .timeline, .unknown, aside") && !block.parentElement.closest("p, li, blockquote"));
  const language = document.documentElement.lang || "en";
  const segments = "Segmenter" in Intl ? new Intl.Segmenter(language, { granularity: "word" }) : null;
  const inWords = text => segments
    ? [...segments.segment(text)].filter(part => part.isWordLike).length : text.split(/\s+/).filter(Boolean).length;
  let total = 0;
  for (const block of prose) {
    const copy = block.cloneNode(true);
    copy.querySelectorAll("sup, [role=doc-noteref], button").forEach(mark => mark.remove());
    total += inWords(copy.textContent);
  }
  const uncited = prose.filter(block => block.localName === "p" && !block.querySelector("sup, [role=doc-noteref]")).length;
  const minutes = story.querySelector(".about .by > span"); // as the page shows it
  const sources = story.querySelectorAll(".sources > ol > li").length;
  const unknown = story.querySelectorAll(".unknown li").length;
  return [plural(total, "word", "words"), ...(minutes ? [minutes.textContent] : []),
    plural(sources, "source", "sources"), plural(uncited, "uncited paragraph", "uncited paragraphs"),
    plural(unknown, "unknown", "unknowns")].join(" · ");
}

const showNumbers = () => { facts.textContent = numbers(); };

// --- the dark scheme and the narrow page

// Replaces the conditions for the reader's colour scheme in media rules with the choice in the bar.
function showScheme() {
  const scheme = sessionStorage.getItem(key("scheme"));
  document.documentElement.style.colorScheme = scheme || "";
  for (const sheet of document.styleSheets) answerRules(sheet, scheme);
  for (const part of document.querySelectorAll("source[media], link[media]")) {
    part.dataset.media ||= part.media;
    part.media = answer(part.dataset.media, scheme);
  }
}

const asked = new WeakMap();

function answerRules(rules, scheme) {
  let all;
  try { all = [...rules.cssRules]; } catch { return; }
  for (const rule of all) {
    if (rule.media) {
      if (!asked.has(rule)) asked.set(rule, rule.media.mediaText);
      rule.media.mediaText = answer(asked.get(rule), scheme);
    }
    if (rule.cssRules) answerRules(rule, scheme);
  }
}

function answer(media, scheme) {
  return scheme ? media.replace(/\(prefers-color-scheme:\s*(dark|light)\)/g,
    (all, wanted) => (wanted === scheme ? "(min-width: 0px)" : "(max-width: 0px)")) : media;
}

const dark = element("button", { type: "button" }, "Dark");
dark.addEventListener("click", () => {
  const isDark = sessionStorage.getItem(key("scheme"))
    ? sessionStorage.getItem(key("scheme")) === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  sessionStorage.setItem(key("scheme"), isDark ? "light" : "dark");
  nameScheme();
  showScheme();
});

function nameScheme() {
  const scheme = sessionStorage.getItem(key("scheme"));
  const isDark = scheme ? scheme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  dark.textContent = isDark ? "Light" : "Dark";
  host.dataset.scheme = isDark ? "dark" : "light";
}

const narrow = element("a", { href: own + "narrow.html#" + encodeURIComponent(location.pathname), hidden: inFrame }, "360 px");

// Puts the bar at the foot of this page, or of the window that shows it at 360 px.
function putBar() {
  if (phone) {
    phone.document.querySelector("#backstory-preview")?.remove();
    phone.document.body.append(host);
  } else if (!inFrame) {
    document.body.append(host);
  }
}

// --- start

const below = document.createElement("link");
below.rel = "stylesheet";
below.href = own + "page.css";
below.dataset.backstory = "";
document.head.append(below);
const style = document.createElement("link");
style.rel = "stylesheet";
style.href = own + "bar.css";
setTimeout(showNumbers);
bar.append(facts, status, said, count, narrow, dark);
shadow.append(style, draft, list, bar);
putBar();
if (phone) {
  addEventListener("pagehide", () => host.remove());
  addEventListener("pageshow", putBar);
}
nameScheme();
if (sessionStorage.getItem(key("scheme"))) showScheme();
history.scrollRestoration = "manual";
const before = seen();
const kept = name => {
  const value = sessionStorage.getItem(key(name));
  sessionStorage.removeItem(key(name));
  return value;
};
const left = JSON.parse(kept("place"));
if (!left && !location.hash && performance.getEntriesByType("navigation")[0]?.type === "back_forward") {
  history.scrollRestoration = "auto";
}
restore(left);
// after the target of the address has taken the focus
if (left?.page === page) addEventListener("load", () => focusAgain(left.focus));
if (kept("follow") === page) markChange(before);
document.addEventListener("visibilitychange", listen);
listen();
})();
