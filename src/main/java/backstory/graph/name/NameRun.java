package backstory.graph.name;

/**
 * The run of characters without blanks around a name. If it is a handle, an address, a file name or a domain, the words
 * are not a name.
 *
 * @param text the run, without the punctuation around it
 * @param isAddress true if they are one of these
 */
record NameRun(String text, boolean isAddress) {
    /** How far the run is followed on either side, in characters. */
    private static final int REACH = 80;

    static NameRun of(NameIndex.Match name, AdjacentWords in) {
        String text = in.words().text();
        String run = run(name, text);
        return new NameRun(run, isAddress(run, name, in, text));
    }

    private static String run(NameIndex.Match name, String text) {
        int from = name.start();
        int to = name.end();
        while (from > 0 && name.start() - from < REACH && !Character.isWhitespace(text.charAt(from - 1))) {
            from--;
        }
        while (to < text.length() && to - name.end() < REACH && !Character.isWhitespace(text.charAt(to))) {
            to++;
        }
        String run = text.substring(from, to);
        return run.replaceAll("^[\"'“‘«(\\[]+|[.,;:!?\"'”’»)\\]…]+$", "");
    }

    /**
     * Returns true for {@code @trump}, {@code trump.com}, {@code /people/trump}, {@code trump_2020.pdf},
     * {@code Google+}.
     */
    private static boolean isAddress(String run, NameIndex.Match name, AdjacentWords in, String text) {
        char before = name.start() == 0 ? ' ' : text.charAt(name.start() - 1);
        char behind = name.end() == text.length() ? ' ' : text.charAt(name.end());
        boolean glued = "@#_\\~$".indexOf(before) >= 0 || "@#_\\+$".indexOf(behind) >= 0;
        boolean dotted = (before == '.' && isPart(text, name.start() - 2) && !in.isInitial(name.first() - 1))
                || (behind == '.' && isPart(text, name.end() + 1));
        boolean path = run.contains("://")
                || run.startsWith("/")
                || run.startsWith("www.")
                || (run.indexOf('@') >= 0 && run.indexOf('@') != run.length() - 1)
                || ((before == '/' || behind == '/')
                        && run.chars().filter(c -> c == '/').count() > 1)
                || (before == '/'
                        && name.start() > 1
                        && "ur".indexOf(text.charAt(name.start() - 2)) >= 0
                        && (name.start() == 2 || !isPart(text, name.start() - 3)));
        return glued || dotted || path || isFile(run, before, behind);
    }

    /** Returns true for a file or a domain of which the name is one of several parts. */
    private static boolean isFile(String run, char before, char behind) {
        return (before == '-' || before == '/' || behind == '-' || behind == '/')
                && run.matches("[^.]*\\S\\.[a-z]{2,5}([/?#].*)?");
    }

    private static boolean isPart(String text, int index) {
        return index >= 0 && index < text.length() && Character.isLetterOrDigit(text.charAt(index));
    }
}
