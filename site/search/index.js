backstorySearch("index", {"version": "?940552d0ae34b215", "results": 40, "ends": [3, 49, 72, 110, 127, 186, 353, 356], "terms": ["000"]});
