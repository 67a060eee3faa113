backstorySearch("text/pages/ueber-uns", [
"Wir lesen die Protokolle und fragen, wer dabei war.",
"Diese Seite ist deutsch; Wörter der Oberfläche gibt es auf Deutsch noch nicht."
]);
