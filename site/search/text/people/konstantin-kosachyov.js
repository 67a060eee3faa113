backstorySearch("text/people/konstantin-kosachyov", [
"Konstantin Kosachyov sat in the lower house until 2011 and came to the upper house in December 2014, where he took the chair of the foreign affairs committee on 25 December.",
"Wikipedia has the same day a year later.",
"That is a slip: in March 2021 his time in the chair was given as more than six years.",
"Since 17 March 2021 he has been a deputy speaker.",
"The Treasury put him on its sanctions list on 6 April 2018.",
"The American announcement, he said, was unjustified, unfriendly and meaningless; RIA Novosti reported it, and we read it in McClatchy.",
"Four months later he stood beside Rand Paul, who invited members of his committee to Washington; Kosachyov himself was barred from entering the country, The Daily Beast wrote.",
"In 2019 he twice went without an American visa, in September and again in December."
]);
