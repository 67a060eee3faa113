backstorySearch("index", {"version": "?b106146b99f16465", "results": 40, "ends": [3, 49, 72, 110, 127, 186, 353, 356], "terms": ["000"]});
