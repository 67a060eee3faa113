backstorySearch("text/articles/library", [
"Ilse Brandt opened the new house."
]);
