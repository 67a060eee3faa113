backstorySearch("text/people/mara-okafor", [
"She began as a pilot."
]);
