// Shows a page of this site in a frame of a phone's width, and in its own address the page that is shown.
"use strict";
const frame = document.querySelector("iframe");
const base = location.pathname.replace(/\.backstory\/narrow\.html$/, "");
const wanted = new URL(location.origin);
wanted.pathname = new URLSearchParams("page=" + location.hash.slice(1)).get("page"); // which leads to no other machine
frame.addEventListener("load", () => {
  const page = frame.contentDocument;
  if (!page) return; // of another site
  document.title = page.title + " – 360 px";
  document.querySelector("#back").href = page.location.href;
  history.replaceState(null, "", "#" + encodeURIComponent(page.location.pathname));
});
frame.src = wanted.pathname.startsWith(base) ? wanted.href : base;
