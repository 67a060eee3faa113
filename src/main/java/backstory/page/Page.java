package backstory.page;

import backstory.edtf.Edtf;
import backstory.entry.Entry;
import backstory.graph.Reads;
import backstory.output.OutputPath;
import backstory.page.view.View;
import backstory.problem.Location;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A page of the site.
 *
 * @param path its address
 * @param template the file name of its template: {@code article.ftlh}
 * @param asked the place in the content that this page comes from: its entry or, for a redirect, the former address;
 *     empty for lists
 * @param listed true if search engines should know it
 * @param modified the date of its content, where the content gives one
 * @param making makes the view; it is called once, when the page is written, and the view is not kept
 */
public record Page(
        OutputPath path,
        String template,
        Optional<Location> asked,
        boolean listed,
        Optional<Edtf> modified,
        Function<Reads, ? extends View> making) {

    /** A page in HTML that is listed and made of front matter alone. */
    public static Page of(OutputPath path, String template, Supplier<? extends View> view) {
        return of(path, template, reads -> view.get());
    }

    /** A page in HTML that is listed and made of texts too. */
    public static Page of(OutputPath path, String template, Function<Reads, ? extends View> view) {
        return new Page(path, (template + ".ftlh").intern(), Optional.empty(), true, Optional.empty(), view);
    }

    /** A file in XML, for programs. */
    public static Page xml(OutputPath path, String template, Function<Reads, ? extends View> view) {
        return new Page(path, (template + ".ftlx").intern(), Optional.empty(), false, Optional.empty(), view);
    }

    /** A file in JSON, for programs. */
    public static Page json(OutputPath path, String template, Function<Reads, ? extends View> view) {
        return new Page(path, template + ".ftlj", Optional.empty(), false, Optional.empty(), view);
    }

    /** A file in Markdown, for programs and for people who read without a browser. */
    public static Page markdown(OutputPath path, String template, Function<Reads, ? extends View> view) {
        return new Page(path, template + ".ftlm", Optional.empty(), false, Optional.empty(), view);
    }

    /** Returns the same page, with this entry as the one that it is made from. */
    public Page from(Entry entry) {
        return askedAt(entry.at());
    }

    /** Returns the same page, with this place as the one that it comes from. */
    public Page askedAt(Location place) {
        return new Page(path, template, Optional.of(place), listed, modified, making);
    }

    /** Makes the view of the page. It may access texts only through {@code reads}. */
    public View view(Reads reads) {
        return making.apply(reads);
    }

    /** Returns the content file that it is made from; empty for lists. */
    public String source() {
        return asked.map(Location::file).orElse("");
    }

    /** Returns the same page, not to be listed by search engines. */
    public Page unlisted() {
        return new Page(path, template, asked, false, modified, making);
    }

    /** Returns the same page with the date of its content. */
    public Page modified(Edtf day) {
        return new Page(path, template, asked, listed, Optional.of(day), making);
    }
}
