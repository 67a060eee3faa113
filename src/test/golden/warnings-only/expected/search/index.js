backstorySearch("index", {"version": "?4a6d4264f802ece3", "results": 40, "ends": [1, 4, 4, 4, 4, 5, 6, 6], "terms": ["and"]});
