backstorySearch("text/pages/about", [
"Text."
]);
