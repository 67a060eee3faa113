backstorySearch("names", "");
