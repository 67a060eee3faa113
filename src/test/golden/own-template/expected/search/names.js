backstorySearch("names", "a");
