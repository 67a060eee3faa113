backstorySearch("results-0", "The tram to the harbour\u0009articles/tram.html\u0009\u0009text/articles/tram\u0009");
