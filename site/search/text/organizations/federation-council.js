backstorySearch("text/organizations/federation-council", [
"Two of the men whom Rand Paul met on 6 August 2018 sat in the Federation Council: Konstantin Kosachyov, chairman of its committee on foreign affairs, and Sergey Kislyak, a member for Mordovia.",
"Its head, Valentina Matviyenko, had been on the American sanctions list since March 2014; Kosachyov was added in April 2018.",
"Alexander Torshin belonged to the house for Mari El from 2001 to 2015."
]);
