backstorySearch("index", {"version": "?6a0b74f12fb8bf6b", "results": 40, "ends": [1, 5, 8, 11, 14, 16, 18, 19], "terms": ["2026"]});
