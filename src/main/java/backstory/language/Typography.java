package backstory.language;

import backstory.entry.value.LanguageTag;
import java.util.Map;
import java.util.Optional;

/**
 * How a language prints what keyboards have no key for: quotation marks, apostrophes, dashes and ellipses. A text is
 * written with {@code "}, {@code '}, {@code --}, {@code ---} and {@code ...}, as in Pandoc's {@code smart}; what a writer
 * has set by hand stays as it is, and so does what could mean something else, such as {@code 6'2"} or {@code --all}.
 */
public final class Typography {
    /** Changes nothing. */
    public static final Typography OFF = new Typography(Optional.empty(), Optional.empty());

    /**
     * The quotation marks of a language: outer, then those within them.
     *
     * <p>Sources: Duden and Amtliches Regelwerk §§ 89–95 (de), Real Academia Española, Ortografía 2010 (es), Imprimerie
     * nationale, Lexique (fr), JIS X 4051 (ja), Unicode CLDR 46 (ar, en).
     */
    private record Quotes(String open, String close, String innerOpen, String innerClose) {}

    private static final Map<String, Quotes> BY_LANGUAGE = Map.of(
            "ar", new Quotes("«", "»", "“", "”"),
            "de", new Quotes("„", "“", "‚", "‘"),
            "en", new Quotes("“", "”", "‘", "’"),
            "es", new Quotes("«", "»", "“", "”"),
            "fr", new Quotes("«\u00a0", "\u00a0»", "“", "”"),
            "ja", new Quotes("「", "」", "『", "』"));

    private static final String APOSTROPHE = "’";

    private final Optional<Quotes> quotes;
    private final Optional<DaysOfMonths> days;

    private Typography(Optional<Quotes> quotes, Optional<DaysOfMonths> days) {
        this.quotes = quotes;
        this.days = days;
    }

    /** Returns the typography of a language; if its marks are not known here, texts stay as they are. */
    public static Typography of(LanguageTag language) {
        return language.lookup().stream()
                .flatMap(tag -> Optional.ofNullable(BY_LANGUAGE.get(tag)).stream())
                .findFirst()
                .map(quotes -> new Typography(Optional.of(quotes), Optional.empty()))
                .orElse(OFF);
    }

    /** Returns the same for printed text, in which no line ends between a day and its month. */
    Typography keeping(DaysOfMonths dates) {
        return new Typography(quotes, Optional.of(dates));
    }

    /** Sets a text that stands alone, such as a title. */
    public String set(String text) {
        return block().set(text, "");
    }

    /** Begins a block of text, such as a paragraph, whose pieces come one after the other. */
    public Block block() {
        return new Block(quotes, days);
    }

    /**
     * A block of text that is being set. What stands before a mark decides what it is, across the pieces of the block:
     * in {@code "*So* it is"} the first mark opens and the second closes.
     */
    public static final class Block {
        private static final int NOTHING = ' ';

        private final Optional<Quotes> quotes;
        private final Optional<DaysOfMonths> days;
        private int before = NOTHING;
        private boolean outer;
        private boolean inner;

        private Block(Optional<Quotes> quotes, Optional<DaysOfMonths> days) {
            this.quotes = quotes;
            this.days = days;
        }

        /** Skips something that is not text, such as code or an image; it counts as a word before what follows. */
        public void skip() {
            before = 'x';
        }

        /**
         * Sets the next piece.
         *
         * @param next what follows it, as far as it is known; at least its first letter counts
         */
        public String set(String text, String next) {
            if (text.isEmpty()) {
                return text;
            }
            String set = quotes.isEmpty() ? text : marks(text, next, quotes.orElseThrow());
            before = text.codePointBefore(text.length());
            return days.isEmpty() ? set : days.orElseThrow().set(set);
        }

        /**
         * Sets the marks. It copies to an array and goes from mark to mark, since most texts have none and the others
         * few.
         */
        private String marks(String text, String next, Quotes quotes) {
            char[] signs = text.toCharArray();
            StringBuilder out = new StringBuilder();
            int written = 0;
            for (int at = 0; at < signs.length; at++) {
                if (isMark(signs[at])) {
                    int end = endOfRun(signs, at);
                    before = at == 0 ? before : text.codePointBefore(at);
                    out.append(text, written, at).append(mark(text.substring(at, end), after(text, end, next), quotes));
                    written = end;
                    at = end - 1;
                }
            }
            return written == 0
                    ? text
                    : out.append(text, written, text.length()).toString();
        }

        private static boolean isMark(char sign) {
            return sign == '"' || sign == '\'' || sign == '-' || sign == '.';
        }

        private static int endOfRun(char[] signs, int at) {
            int end = at + 1;
            while (end < signs.length && signs[end] == signs[at]) {
                end++;
            }
            return end;
        }

        private static int after(String text, int end, String next) {
            if (end < text.length()) {
                return text.codePointAt(end);
            }
            return next.isEmpty() ? NOTHING : next.codePointAt(0);
        }

        /** @param run of one mark, as often as it stands there */
        private String mark(String run, int after, Quotes quotes) {
            return switch (run.charAt(0)) {
                case '"' -> run.length() == 1 ? quote(after, quotes) : run;
                case '\'' -> run.length() == 1 ? apostrophe(after, quotes) : run;
                case '-' -> dashes(run.length(), after);
                default -> run.length() == 3 ? "…" : run;
            };
        }

        private boolean opens(int after) {
            return !isWord(before)
                    && !isClosing(before)
                    && !Character.isWhitespace(after)
                    && !Character.isSpaceChar(after);
        }

        private String quote(int after, Quotes quotes) {
            if (!outer && opens(after)) {
                outer = true;
                return quotes.open();
            }
            if (outer && !Character.isWhitespace(before)) {
                outer = false;
                return quotes.close();
            }
            return "\"";
        }

        private String apostrophe(int after, Quotes quotes) {
            if (isWord(before) && Character.isLetter(after)) {
                return APOSTROPHE;
            }
            if (!inner && opens(after)) {
                if (Character.isDigit(after)) {
                    return APOSTROPHE; // the '90s
                }
                inner = true;
                return quotes.innerOpen();
            }
            if (inner && !Character.isWhitespace(before)) {
                inner = false;
                return quotes.innerClose();
            }
            return Character.isLetter(before) ? APOSTROPHE : "'";
        }

        /**
         * Replaces two hyphens between words or numbers by a dash, three by a long one. Hyphens before a word may be an
         * option of a command.
         */
        private String dashes(int run, int after) {
            boolean between = isWord(before) == isWord(after) || isClosing(before);
            if (run == 3 && between) {
                return "—";
            }
            return run == 2 && between ? "–" : "-".repeat(run);
        }

        private static boolean isWord(int c) {
            return Character.isLetterOrDigit(c);
        }

        private static boolean isClosing(int c) {
            return switch (Character.getType(c)) {
                case Character.END_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION -> true;
                default -> c == '.' || c == ',' || c == '!' || c == '?' || c == '%' || c == '…';
            };
        }
    }
}
