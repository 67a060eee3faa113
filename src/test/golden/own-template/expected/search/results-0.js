backstorySearch("results-0", "A\u0009articles/a.html\u0009\u0009text/articles/a\u0009");
