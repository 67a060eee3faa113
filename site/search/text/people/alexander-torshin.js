backstorySearch("text/people/alexander-torshin", [
"Alexander Torshin sat in the upper house of parliament before he went to the central bank in 2015.",
"He left the bank on 30 November 2018, three days after his 65th birthday.",
"He had been on the American sanctions list since April of that year.",
"The prosecutors in the case of Maria Butina write of a “Russian Official” and give no name.",
"Her own lawyers do: in what they told the press and in a filing of April 2019 the official is Torshin.",
"He did not react when reporters asked him for comment.",
"In our sources we found no charge against him, and none of them has his side."
]);
