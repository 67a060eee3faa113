// Tells the page around the frame how high this one is, and again when that changes: {message: "height", value: 412}.
// Who frames it may know no more than that, so everybody may hear it. WordPress gives each frame a secret behind the #
// and wants it back; it keeps the frame's links from leaving, and follows them itself when it is told of them.
"use strict";
if (parent !== window) {
  const secret = new URLSearchParams(location.hash.replace(/^#\??/, "")).get("secret");
  const tell = (message, value) => parent.postMessage({message, value, secret}, "*");
  new ResizeObserver(() => tell("height", Math.ceil(document.documentElement.getBoundingClientRect().height)))
    .observe(document.documentElement);
  if (secret) {
    addEventListener("click", event => {
      const link = event.target.closest("a[href]");
      if (link) tell("link", link.href);
    });
  }
}
