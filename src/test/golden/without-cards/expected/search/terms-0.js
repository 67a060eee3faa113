backstorySearch("terms-0", "closed Q,dock F,first A,harbour Q,it A,mara FT,of F,okafor FZ,said F,spoke A,the Q,what F,why Q,");
