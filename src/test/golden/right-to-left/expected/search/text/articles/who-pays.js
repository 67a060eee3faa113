backstorySearch("text/articles/who-pays", [
"Two sinking funds would carry the debt.",
"The mayor, ليلى منصور, said nothing about the vote.",
"What the council says",
"It will pay its way."
]);
