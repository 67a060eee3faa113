backstorySearch("index", {"version": "?949912a2767b5222", "results": 40, "ends": [0, 0, 0, 0, 0, 0, 0, 0], "terms": []});
