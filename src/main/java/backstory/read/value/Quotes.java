package backstory.read.value;

import backstory.entry.Claim;
import backstory.problem.Location;
import backstory.problem.Problem;
import backstory.problem.Rule;
import backstory.read.yaml.Fields;
import backstory.read.yaml.Values;
import backstory.read.yaml.YamlNode;
import java.util.Arrays;
import java.util.Optional;

/**
 * Reads the exact words of a claim, and recognizes a text that looks like a quote but is not declared as one. Only a
 * quote is ever set as a quotation.
 */
public final class Quotes {
    private static final int MOST_WORDS = 25;
    private static final String OPENING = "\"'“”„‘’‚«»‹›「『";
    private static final String CLOSING = "\"'“”‘’«»‹›」』";

    private Quotes() {}

    /** Returns the quote of a claim: a text, or {@code text} and {@code lang}; it must be short and needs sources. */
    public static Optional<Claim.Quote> read(Fields fields) {
        Optional<YamlNode> value = fields.value("quote");
        Optional<Claim.Quote> quote = value.isPresent() && value.get() instanceof YamlNode.Mapping
                ? fields.map("quote", Quotes::withLanguage)
                : fields.scalar("quote").map(text -> new Claim.Quote(Fields.clean(text), ""));
        return quote.filter(words -> isAllowed(fields, words));
    }

    private static Optional<Claim.Quote> withLanguage(Fields fields) {
        Optional<String> text = fields.required("text");
        String lang = Values.language(fields, "lang");
        return text.map(words -> new Claim.Quote(words, lang));
    }

    private static boolean isAllowed(Fields fields, Claim.Quote quote) {
        Location at = fields.at("quote");
        long words = words(quote.text());
        if (words > MOST_WORDS) {
            String message = "a quote has at most " + MOST_WORDS + " words, this one has " + words;
            fields.problems()
                    .add(Problem.of(Rule.QUOTE_TOO_LONG, at, message)
                            .withHint("quote the part that matters, and tell the rest in claim"));
        }
        boolean unsourced = fields.lacks("sources");
        if (unsourced) {
            fields.problems()
                    .add(Problem.of(Rule.QUOTE_WITHOUT_SOURCE, at, "a quote needs a source")
                            .withHint("say under sources where these words were read, or tell them in claim"));
        }
        return words <= MOST_WORDS && !unsourced;
    }

    /** Counts words: what stands between blanks and has a letter or digit. */
    private static long words(String text) {
        return Arrays.stream(text.split("\\s+"))
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .count();
    }

    /**
     * Returns true for a text that is in quotation marks as a whole, whatever follows them; not for one with only some
     * words quoted.
     */
    public static boolean isQuoted(String text) {
        String bare = text.replaceFirst("[.,;:!?…\\s]+$", "");
        if (bare.length() < 3) {
            return false;
        }
        char first = bare.charAt(0);
        char last = bare.charAt(bare.length() - 1);
        boolean opensAgain = bare.substring(1, bare.length() - 1).indexOf(first) >= 0;
        return OPENING.indexOf(first) >= 0 && CLOSING.indexOf(last) >= 0 && !opensAgain;
    }
}
