backstorySearch("results-0", "R&D \u003cat> the harbour\u0009articles/a.html\u0009See about & more.\u0009text/articles/a\u0009\u000aAbout\u0009pages/about.html\u0009\u0009text/pages/about\u0009");
