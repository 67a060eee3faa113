package backstory.page.view;

/**
 * What a template gets to see. A view is a public record of String, int, boolean, {@link backstory.markdown.Html} or
 * {@link backstory.markdown.Markdown}, List and other views, so that equal views give equal pages. That of a page in
 * HTML has a {@code Frame} too.
 */
public interface View {}
