backstorySearch("names", "closed harbour mara okafor the why");
