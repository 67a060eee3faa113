package backstory.render.theme;

import backstory.page.view.View;
import backstory.plan.PageKinds;
import java.util.List;
import java.util.Optional;

/** The built-in theme, for people who want to change it. Builds do not use this class. */
public final class BuiltInTheme {
    private BuiltInTheme() {}

    /** All its files by name, templates and assets: {@code article.ftlh}, {@code assets/backstory.css}. */
    public static List<String> names() {
        return ThemeFiles.BUILT_IN;
    }

    /** The text of one of its files. */
    public static String text(String name) {
        return ThemeFiles.builtIn(name).text();
    }

    /**
     * Returns the file with a first line that says of which version it is a copy, so that a build can report when that
     * version changes.
     */
    public static String copy(String name) {
        return OutdatedCopy.copy(name);
    }

    /**
     * Returns an outline of what a template gets: each name with its type and meaning, and below it what it contains.
     * Empty for a part that other templates include, and for an asset.
     */
    public static Optional<String> view(String name) {
        return PageKinds.view(name).map((Class<? extends View> view) -> new ViewOutline(view).text());
    }
}
