backstorySearch("index", {"version": "?cc13fe3ad99bb36d", "results": 40, "ends": [1, 5, 8, 11, 14, 16, 20, 21], "terms": ["2026"]});
