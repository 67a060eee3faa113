backstorySearch("index", {"version": "?9ec2eb231e261796", "results": 40, "ends": [3, 49, 72, 110, 127, 186, 353, 356], "terms": ["000"]});
