package backstory.markdown.prose;

/**
 * What the address of a link or image means.
 *
 * @param target the id of an entry, the decoded path of a file, or the encoded address of what is outside
 * @param query {@code ?} and what follows, for files, as written
 */
record Address(Kind kind, String scheme, String target, String asOf, String query, String fragment) {
    static final Address BROKEN = new Address(Kind.BROKEN, "", "", "", "", "");

    enum Kind {
        ENTRY,
        FILE,
        HEADING,
        OUTSIDE,
        /** An address that is wrong in itself, which has been reported. */
        BROKEN
    }

    static Address outside(String href) {
        return new Address(Kind.OUTSIDE, "", href, "", "", "");
    }
}
