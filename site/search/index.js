backstorySearch("index", {"version": "?4280143ba70c56a3", "results": 40, "ends": [3, 49, 72, 110, 127, 186, 353, 356], "terms": ["000"]});
