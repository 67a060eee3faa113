backstorySearch("text/people/rand-paul", [
"Rand Paul worked as an ophthalmologist before he entered the Senate in January 2011.",
"In August 2018 he sat on its Foreign Relations Committee.",
"In March 2014 he asked for sanctions on Russia and for visa bans; in July 2017 he was one of two senators who voted against the final sanctions bill.",
"In July 2018 he wrote on Twitter that Russia should not meddle in elections, and America should not either.",
"The New York Times concludes that he softened his line; that is the newspaper’s judgment.",
"In August he said that Russia had interfered in 2016 and that he had told the Russians it should not happen again."
]);
