backstorySearch("text/people/maria-butina", [
"Maria Butina comes from Barnaul in Siberia.",
"In 2011 she founded Right to Bear Arms, a group for gun rights in Russia.",
"From August 2016 she studied at American University in Washington; the judge later called her a real and hard-working student.",
"American prosecutors charged her in July 2018.",
"In December she admitted one count, conspiracy: under a Russian official’s direction, and without telling the attorney general, she had set out to open unofficial lines of communication with Americans of influence.",
"The second count was dropped, and she was given 18 months.",
"She was not charged with espionage.",
"Our article tells the case in order.",
"She was deported in October 2019 and entered the State Duma in 2021."
]);
