package backstory.page;

import backstory.entry.Edtf;
import backstory.entry.Entry;
import backstory.output.OutputPath;
import backstory.problem.Location;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A page of the site.
 *
 * @param path its address
 * @param template the file name of its template: {@code article.ftlh}
 * @param asked where content asks for it: the place of its entry or, of a redirect, of the former address; empty for
 *     lists
 * @param listed true if search engines should know it
 * @param modified the day from which its content is, where its content says so
 * @param view makes what the template shows; asked once, when the page is written, and then forgotten
 */
public record Page(
        OutputPath path,
        String template,
        Optional<Location> asked,
        boolean listed,
        Optional<Edtf> modified,
        Supplier<? extends View> view) {

    /** A page in HTML that is listed. */
    static Page of(OutputPath path, String template, Supplier<? extends View> view) {
        return new Page(path, (template + ".ftlh").intern(), Optional.empty(), true, Optional.empty(), view);
    }

    /** A file in XML, for programs. */
    static Page xml(OutputPath path, String template, Supplier<? extends View> view) {
        return new Page(path, (template + ".ftlx").intern(), Optional.empty(), false, Optional.empty(), view);
    }

    /** A file in JSON, for programs. */
    static Page json(OutputPath path, String template, Supplier<? extends View> view) {
        return new Page(path, template + ".ftlj", Optional.empty(), false, Optional.empty(), view);
    }

    /** The same page, made from an entry. */
    Page from(Entry entry) {
        return askedAt(entry.at());
    }

    /** The same page, asked for there. */
    Page askedAt(Location place) {
        return new Page(path, template, Optional.of(place), listed, modified, view);
    }

    /** The content file that it is made from; empty for lists. */
    public String source() {
        return asked.map(Location::file).orElse("");
    }

    Page unlisted() {
        return new Page(path, template, asked, false, modified, view);
    }

    Page modified(Edtf day) {
        return new Page(path, template, asked, listed, Optional.of(day), view);
    }
}
