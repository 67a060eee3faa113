backstorySearch("text/articles/a", [
"Ann Lind and Bo Lind met; Lind left.",
"<b>Raw</b> text."
]);
