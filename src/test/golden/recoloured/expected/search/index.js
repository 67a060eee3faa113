backstorySearch("index", {"version": "?b71d6593ede7410f", "results": 40, "ends": [2, 3, 4, 5, 6, 8, 10, 11], "terms": ["2019"]});
