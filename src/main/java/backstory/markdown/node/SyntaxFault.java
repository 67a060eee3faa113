package backstory.markdown.node;

/** A fault in our own syntax, found during parsing and reported once its place is known. */
public record SyntaxFault(String message, String hint, Span span) {}
