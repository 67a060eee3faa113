backstorySearch("text/articles/harbour", [
"Mara Okafor spoke of it first."
]);
