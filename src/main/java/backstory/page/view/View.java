package backstory.page.view;

/**
 * What a template receives. A view is a public record of String, int, boolean, {@link backstory.markdown.Html} or
 * {@link backstory.markdown.Markdown}, List and other views, so that equal views give equal pages. The view of an HTML
 * page has a {@code Frame} too.
 */
public interface View {}
