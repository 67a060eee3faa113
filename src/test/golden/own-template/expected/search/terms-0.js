backstorySearch("terms-0", "a Z,text A,");
