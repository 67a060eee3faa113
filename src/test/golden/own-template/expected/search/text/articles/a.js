backstorySearch("text/articles/a", [
"Text."
]);
