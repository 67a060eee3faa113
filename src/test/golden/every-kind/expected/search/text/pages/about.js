backstorySearch("text/pages/about", [
"Method",
"We read the minutes and nothing else."
]);
