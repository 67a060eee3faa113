package backstory.page;

import backstory.markdown.Html;

/** An article in a list. */
public record ArticleLine(String title, String href, Html summary, DateView date, LanguageView language) {}
