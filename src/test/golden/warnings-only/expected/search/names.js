backstorySearch("names", "ann bo cites happens it lind nobody something special t");
