package backstory.language;

import backstory.entry.value.LanguageTag;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a language prints what keyboards have no key for: quotation marks, apostrophes, dashes and ellipses. A text is
 * written with {@code "}, {@code '}, {@code --}, {@code ---} and {@code ...}, as in Pandoc's {@code smart}; what a writer
 * has set by hand stays as it is, and so does what could mean something else, such as {@code 6'2"} or {@code --all}.
 */
public final class Typography {
    /** Changes nothing. */
    public static final Typography OFF = new Typography(Optional.empty());

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

    private Typography(Optional<Quotes> quotes) {
        this.quotes = quotes;
    }

    /** That of a language; of one whose marks are not known here, a text stays as it is. */
    public static Typography of(LanguageTag language) {
        return language.lookup().stream()
                .flatMap(tag -> Optional.ofNullable(BY_LANGUAGE.get(tag)).stream())
                .findFirst()
                .map(quotes -> new Typography(Optional.of(quotes)))
                .orElse(OFF);
    }

    /** Sets a text that stands alone, such as a title. */
    public String set(String text) {
        return block().set(text, "");
    }

    /** Begins a block of text, such as a paragraph, whose pieces come one after the other. */
    public Block block() {
        return new Block(quotes);
    }

    /**
     * A block that is being set. What stands before a mark decides what it is, across the pieces of the block: in
     * {@code "*So* it is"} the first mark opens and the second closes.
     */
    public static final class Block {
        private static final List<String> MARKS = List.of("\"", "'", "-", ".");
        private static final int NOTHING = ' ';

        private final Optional<Quotes> quotes;
        private int before = NOTHING;
        private boolean outer;
        private boolean inner;

        private Block(Optional<Quotes> quotes) {
            this.quotes = quotes;
        }

        /** Something that is no text stands here, such as code or an image; what follows is behind a word. */
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
            boolean plain = quotes.isEmpty() || MARKS.stream().noneMatch(text::contains);
            String set = plain ? text : marks(text, next, quotes.orElseThrow());
            before = text.codePointBefore(text.length());
            return set;
        }

        private String marks(String text, String next, Quotes quotes) {
            StringBuilder out = new StringBuilder(text.length() + 8);
            for (int i = 0; i < text.length(); ) {
                int c = text.codePointAt(i);
                int run = run(text, i);
                String rest = text.substring(Math.min(text.length(), i + run)) + next;
                int after = rest.isEmpty() ? NOTHING : rest.codePointAt(0);
                out.append(
                        switch (c) {
                            case '"' -> run == 1 ? quote(after, quotes) : text.substring(i, i + run);
                            case '\'' -> run == 1 ? apostrophe(after, quotes) : text.substring(i, i + run);
                            case '-' -> dashes(run, after);
                            case '.' -> run == 3 ? "…" : text.substring(i, i + run);
                            default -> Character.toString(c);
                        });
                before = c;
                i += run;
            }
            return out.toString();
        }

        /** How many of one mark stand here, in UTF-16 units; of anything else, one character. */
        private static int run(String text, int at) {
            int c = text.codePointAt(at);
            if (!MARKS.contains(Character.toString(c))) {
                return Character.charCount(c);
            }
            int end = at;
            while (end < text.length() && text.charAt(end) == c) {
                end++;
            }
            return end - at;
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

        /** Two make a dash between words or numbers, three a long one; a word behind them may be an option of a command. */
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
