backstorySearch("names", "harbour the to tram");
