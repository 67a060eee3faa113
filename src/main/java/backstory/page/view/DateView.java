package backstory.page.view;

/**
 * A date in words.
 *
 * @param machine the value for {@code <time datetime>}, empty where HTML has none for such a date
 */
public record DateView(String text, String machine) {
    public static final DateView NONE = new DateView("", "");
}
