backstorySearch("index", {"version": "?ebb9c3c5635c6f3a", "results": 40, "ends": [2, 3, 4, 5, 6, 8, 10, 11], "terms": ["2019"]});
