// Shows a page of this site in a frame of a phone's width.
"use strict";
const frame = document.querySelector("iframe");
const base = location.pathname.replace(/\.backstory\/.*$/, "");
const page = decodeURIComponent(location.hash.slice(1));
const path = page.startsWith(base) && !page.startsWith("//") ? page : base;
frame.src = path;
document.querySelector("#back").href = path;
frame.addEventListener("load", () => { document.title = frame.contentDocument.title + " – 360 px"; });
