backstorySearch("text/organizations/ofac", [
"OFAC keeps the list of Specially Designated Nationals.",
"What belongs to those on it is blocked as far as American law reaches, and Americans may not deal with them.",
"A firm that listed persons own at least by half is blocked too, named or not.",
"A second kind of list, for sectoral sanctions, only closes certain dealings, such as new debt, and leaves property alone.",
"Two rounds of early 2018 come up in our articles: one in March, over interference and cyberattacks, and one in April, which reached Konstantin Kosachyov."
]);
