// Leads on from a former address and takes the fragment along, unless the new address has one of its own.
"use strict";
const link = document.querySelector("a[data-target]");
location.replace(link.hash ? link.href : link.href + location.hash);
