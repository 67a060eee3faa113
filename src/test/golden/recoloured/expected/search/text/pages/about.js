backstorySearch("text/pages/about", [
"We explain what the town decides.",
"How we work",
"Every sentence names its source."
]);
