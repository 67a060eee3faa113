backstorySearch("index", {"version": "?69da7a3cb80fed8", "results": 40, "ends": [3, 8, 10, 13, 15, 19, 22, 24], "terms": ["1"]});
