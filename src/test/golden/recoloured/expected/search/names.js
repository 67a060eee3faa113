backstorySearch("names", "about asks boat brandt choice company concession council ends ferry for had ilse in june last library minutes money more moves night no of stopped the verrin who");
