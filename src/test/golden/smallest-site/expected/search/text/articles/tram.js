backstorySearch("text/articles/tram", [
"The council voted on Thursday."
]);
