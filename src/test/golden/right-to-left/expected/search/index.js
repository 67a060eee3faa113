backstorySearch("index", {"version": "?12e0398b7931c4ba", "results": 40, "ends": [3, 8, 10, 13, 15, 19, 22, 24], "terms": ["1"]});
