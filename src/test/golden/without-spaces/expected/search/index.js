backstorySearch("index", {"version": "?48fe243b8984352c", "results": 40, "ends": [1, 3, 4, 5, 6, 9, 11, 11], "terms": ["hanako"]});
