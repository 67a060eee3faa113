package backstory.page;

import backstory.entry.Edtf;
import backstory.entry.Entry;
import backstory.output.OutputPath;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A page of the site.
 *
 * @param path its address
 * @param template the file name of its template: {@code article.ftlh}
 * @param source the content file that it is made from, for messages; empty for lists
 * @param listed true if search engines should know it
 * @param modified the day from which its content is, where its content says so
 * @param view makes what the template shows; asked once, when the page is written, and then forgotten
 */
public record Page(
        OutputPath path,
        String template,
        String source,
        boolean listed,
        Optional<Edtf> modified,
        Supplier<? extends View> view) {

    /** A page in HTML that is listed. */
    static Page of(OutputPath path, String template, Supplier<? extends View> view) {
        return new Page(path, (template + ".ftlh").intern(), "", true, Optional.empty(), view);
    }

    /** A file in XML, for programs. */
    static Page xml(OutputPath path, String template, Supplier<? extends View> view) {
        return new Page(path, (template + ".ftlx").intern(), "", false, Optional.empty(), view);
    }

    /** A file in JSON, for programs. */
    static Page json(OutputPath path, String template, Supplier<? extends View> view) {
        return new Page(path, template + ".ftlj", "", false, Optional.empty(), view);
    }

    /** The same page, made from an entry. */
    Page from(Entry entry) {
        return new Page(path, template, entry.at().file(), listed, modified, view);
    }

    Page unlisted() {
        return new Page(path, template, source, false, modified, view);
    }

    Page modified(Edtf day) {
        return new Page(path, template, source, listed, Optional.of(day), view);
    }
}
