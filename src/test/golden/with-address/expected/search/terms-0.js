backstorySearch("terms-0", "about FZ,at P,d P,harbour P,more F,r P,see F,text AA,the P,");
