backstorySearch("index", {"version": "?90e0e5eb955e511e", "results": 40, "ends": [1, 2, 2, 2, 2, 2, 2, 2], "terms": ["closed"]});
