package backstory.page;

import backstory.output.OutputPath;
import java.util.function.Supplier;

/**
 * A page of the site.
 *
 * @param path its address
 * @param template the name of its template, without ending: {@code article}
 * @param source the content file that it is made from, for messages; empty for lists
 * @param view makes what the template shows; asked once, when the page is written, and then forgotten
 */
public record Page(OutputPath path, String template, String source, Supplier<? extends View> view) {}
