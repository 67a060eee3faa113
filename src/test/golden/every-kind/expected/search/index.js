backstorySearch("index", {"version": "?585f3ace64238941", "results": 40, "ends": [1, 5, 8, 11, 14, 16, 20, 21], "terms": ["2026"]});
