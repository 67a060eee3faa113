backstorySearch("text/pages/about", [
"كيف نعمل",
"نقرأ المحاضر ونسأل من حضر."
]);
