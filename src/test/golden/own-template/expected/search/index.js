backstorySearch("index", {"version": "?e1cd36b600765323", "results": 40, "ends": [1, 1, 1, 1, 1, 1, 1, 1], "terms": ["a"]});
