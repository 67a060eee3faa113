backstorySearch("text/people/ilse-brandt", [
"She moved to the island in 2019."
]);
