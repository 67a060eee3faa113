backstorySearch("text/articles/puente", [
"La barca dejó de cruzar en diciembre.",
"El puente más cercano está a 40 kilómetros.",
"Nadie sabe aún quién lo pagará.",
"¿Quién lo pidió?",
"La alcaldesa lo pidió tres veces.",
"El pleno dijo que no."
]);
