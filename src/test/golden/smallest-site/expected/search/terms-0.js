backstorySearch("terms-0", "council A,harbour P,on A,the P,thursday A,to P,tram P,voted A,");
