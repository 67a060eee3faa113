backstorySearch("text/people/layla", [
"بدأت حياتها قبطانة على النهر."
]);
