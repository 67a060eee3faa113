package backstory.markdown.node;

/** What is wrong in a form of ours, found while it is parsed and reported once its place is known. */
public record SyntaxFault(String message, String hint, Span span) {}
