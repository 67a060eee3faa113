backstorySearch("index", {"version": "?5b56b24d5a936ee7", "results": 40, "ends": [3, 49, 72, 110, 127, 186, 353, 356], "terms": ["000"]});
