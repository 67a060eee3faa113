package backstory.page.view;

import backstory.entry.value.LanguageTag;
import backstory.entry.value.Name;
import java.util.List;

/** A form of a name with its language and direction. */
public record NameView(String text, String lang, String dir) {
    static NameView of(Name name) {
        return of(name.text(), name.lang());
    }

    /** Forms of a name, in their order. */
    public static List<NameView> of(List<Name> names) {
        return names.stream().map(NameView::of).toList();
    }

    /** A name in a language, a BCP 47 tag or empty. */
    public static NameView of(String text, String lang) {
        return new NameView(text, lang, direction(lang));
    }

    /** Returns {@code ltr} or {@code rtl} by the language, or {@code auto} where no language is given. */
    public static String direction(String lang) {
        return LanguageTag.parse(lang)
                .map(tag -> tag.isRightToLeft() ? "rtl" : "ltr")
                .orElse("auto");
    }
}
