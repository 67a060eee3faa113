backstorySearch("text/organizations/council", [
"It has 35 seats."
]);
