backstorySearch("index", {"version": "?6c959ecf9a739dff", "results": 40, "ends": [1, 1, 1, 1, 1, 1, 1, 1], "terms": ["council"]});
