backstorySearch("names", "about at d harbour r the");
