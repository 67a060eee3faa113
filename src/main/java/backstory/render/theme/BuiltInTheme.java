package backstory.render.theme;

import backstory.page.view.View;
import backstory.plan.PageKinds;
import java.util.List;
import java.util.Optional;

/** The theme of the program as those read it who want to change it. No build needs this. */
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

    /** The same with a first line that says of which version it is a copy, so that a build can tell when that changes. */
    public static String copy(String name) {
        return OutdatedCopy.copy(name);
    }

    /**
     * What a template gets, in lines: each name with what it is, and below it what it holds. Empty of a part that other
     * templates include, and of an asset.
     */
    public static Optional<String> view(String name) {
        return PageKinds.view(name).map((Class<? extends View> view) -> new ViewOutline(view).text());
    }
}
