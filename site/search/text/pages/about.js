backstorySearch("text/pages/about", [
"Backstory explains one piece of news.",
"In August 2018 an American senator went to Moscow and invited Russian lawmakers to Washington.",
"Two further articles tell what lies behind it: how the sanctions work that kept some of those lawmakers out, and the case of Maria Butina, for whom he was asked to speak up.",
"The site is a demonstration.",
"It was made by the Backstory project, together with the program that builds it, to show what an explainer can look like when every statement carries its sources.",
"Its text and the program are kept in the same repository.",
"We did no reporting of our own.",
"We were not in the room and spoke to nobody.",
"Everything here is compiled from published sources, and each article names them.",
"Some we could read only in copies on other sites; the entry of such a source says so.",
"The report in The New York Times with which we began has no address here.",
"The articles speak from the day that they describe.",
"Offices are those of that day, and what happened later is told only as far as our sources go.",
"Two drawings are our own.",
"There are no photographs, because we had none whose rights are clear.",
"More about this: how we work and what we do about errors."
]);
