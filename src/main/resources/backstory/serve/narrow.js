// Shows a page of this site in a frame as wide as a phone, and names the page in the fragment of its own address.
"use strict";
const frame = document.querySelector("iframe");
const base = location.pathname.replace(/\.backstory\/narrow\.html$/, "");
const wanted = new URL(location.origin);
wanted.pathname = new URLSearchParams("page=" + location.hash.slice(1)).get("page"); // so it stays on this server
frame.addEventListener("load", () => {
  const page = frame.contentDocument;
  if (!page) return; // it is from another site
  document.title = page.title + " – 360 px";
  document.querySelector("#back").href = page.location.href;
  history.replaceState(null, "", "#" + encodeURIComponent(page.location.pathname));
});
frame.src = wanted.pathname.startsWith(base) ? wanted.href : base;
