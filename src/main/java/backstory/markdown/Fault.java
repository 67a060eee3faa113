package backstory.markdown;

/** What is wrong in a form of ours, found while it is parsed and reported once its place can be told. */
record Fault(String message, String hint, Span span) {}
