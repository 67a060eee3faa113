backstorySearch("index", {"version": "?493440fbe011e6b7", "results": 40, "ends": [1, 1, 1, 1, 1, 1, 1, 2], "terms": ["about"]});
