package backstory.page;

/**
 * What a template gets to see. A view is a public record of String, int, boolean, {@link backstory.markdown.Html}, List
 * and other views, so that equal views give equal pages.
 */
public interface View {
    /** What stands around the content of every page. */
    Frame frame();
}
