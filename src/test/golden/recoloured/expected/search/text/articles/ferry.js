backstorySearch("text/articles/ferry", [
"The night ferry has ended.",
"The council says it had no choice; a member disputes that.",
"The company keeps its concession until 2034.",
"What was decided?",
"Verrin Council ended the night ferry on 28 March 2031.",
"Ilse Brandt voted against it, for a reason of her own.",
"The company keeps its concession.",
"She lives on the island.",
"Whether the money was there is disputed.",
"What the boats cost at night."
]);
