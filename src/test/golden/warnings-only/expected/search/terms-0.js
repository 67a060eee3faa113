backstorySearch("terms-0", "and A,ann AT,b B,bo A2T,cites 6R,happens 5T,it 6R,left A,lind CZZ,met A,nobody 4T2R,raw A,something 5T,special 4Z,t Z,text A,");
