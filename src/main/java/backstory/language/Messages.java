package backstory.language;

import backstory.entry.value.LanguageTag;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of the interface in one language. Templates call it as {@code words.text("sources")} and
 * {@code words.count("mentions", 3)}.
 *
 * <p>A message is plain text in which {@code {0}}, {@code {1}} … are replaced by the arguments; quotes and other braces
 * are literal, and numbers print as plain digits. A missing key or argument is a bug and throws
 * {@link IllegalArgumentException}.
 */
public final class Messages {
    private static final Pattern PLACE = Pattern.compile("\\{([a-z0-9]+)\\}");

    private final LanguageTag language;
    private final LanguageTag file;
    private final Plurals plurals;
    private final Map<String, String> words;

    /** The parsed messages; variants of a language share them. */
    private final Map<String, List<String>> pieces;

    private Messages(LanguageTag language, LanguageTag file, Map<String, String> words) {
        this(language, file, words, new ConcurrentHashMap<>());
    }

    private Messages(
            LanguageTag language, LanguageTag file, Map<String, String> words, Map<String, List<String>> pieces) {
        this.language = language;
        this.file = file;
        this.plurals =
                Plurals.of(file.lookup()).orElseThrow(() -> new IllegalStateException("no plural rule for " + file));
        this.words = words;
        this.pieces = pieces;
    }

    /** Returns the words for a site or article in that language; English if there is no file for it yet. */
    public static Messages of(LanguageTag language) {
        for (String tag : language.lookup()) {
            Optional<Map<String, String>> words = load(tag);
            if (words.isPresent()) {
                return new Messages(language, new LanguageTag(tag), words.get());
            }
        }
        return of(LanguageTag.ENGLISH);
    }

    /** Returns the same words under the tag of a variant of their language: {@code es-MX} of {@code es}. */
    Messages as(LanguageTag kind) {
        return new Messages(kind, file, words, pieces);
    }

    /** The words that a file holds. */
    static Messages read(LanguageTag language, Reader file) throws IOException {
        return new Messages(language, language, parse(file));
    }

    private static Optional<Map<String, String>> load(String tag) {
        try (InputStream file = Messages.class.getResourceAsStream(tag + ".properties")) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(parse(new InputStreamReader(file, StandardCharsets.UTF_8)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Map<String, String> parse(Reader file) throws IOException {
        Properties properties = new Properties();
        properties.load(file);
        Map<String, String> words = new HashMap<>();
        properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
        return words;
    }

    /**
     * The language that these words are in, for {@code <html lang>}: as it was asked for ({@code es-MX}), or {@code en}
     * where there is no file for what was asked for.
     */
    public String language() {
        return language.text();
    }

    /** The message of a key, with its places {@code {0}}, {@code {1}} … filled. */
    public String text(String key, Object... arguments) {
        return filled(key, place -> {
            int index = place.charAt(0) - '0';
            return place.length() == 1 && index < arguments.length
                    ? Optional.of(plain(arguments[index]))
                    : Optional.empty();
        });
    }

    /** The message that goes with a count, {@code {0}}: that of {@code mentions.one}, {@code mentions.other} … */
    public String count(String key, int count) {
        String exact = key + "." + plurals.category(count).name().toLowerCase(Locale.ROOT);
        return text(words.containsKey(exact) ? exact : key + ".other", count);
    }

    /** The message of a key with named places: {@code fill("date.month", "month", "August", "year", "2018")}. */
    String fill(String key, String... namesAndValues) {
        return filled(key, place -> {
            for (int i = 0; i < namesAndValues.length; i += 2) {
                if (namesAndValues[i].equals(place)) {
                    return Optional.of(namesAndValues[i + 1]);
                }
            }
            return Optional.empty();
        });
    }

    /** Returns the message of a key that a language may lack, or the alternative. */
    String textOr(String key, String otherwise) {
        return words.getOrDefault(key, otherwise);
    }

    /** True if there is a message of this key. */
    boolean has(String key) {
        return words.containsKey(key);
    }

    /** All messages by their keys, in order. */
    SortedMap<String, String> all() {
        return new TreeMap<>(words);
    }

    private String filled(String key, Function<String, Optional<String>> values) {
        String message = words.get(key);
        if (message == null) {
            throw new IllegalArgumentException("no message \"" + key + "\" in " + file);
        }
        if (message.indexOf('{') < 0) {
            return message;
        }
        StringBuilder filled = new StringBuilder(message.length() + 32);
        List<String> pieces = pieces(message);
        for (int i = 0; i < pieces.size(); i++) {
            String piece = pieces.get(i);
            filled.append(i % 2 == 0 ? piece : value(key, piece, values));
        }
        return filled.toString();
    }

    private static String value(String key, String place, Function<String, Optional<String>> values) {
        return values.apply(place)
                .orElseThrow(() -> new IllegalArgumentException(
                        "nothing given for {" + place + "} of the message \"" + key + "\""));
    }

    /**
     * Returns a message as alternating texts and names of placeholders. It is cached, since pages ask for the same few
     * again and again.
     */
    private List<String> pieces(String message) {
        List<String> known = pieces.get(message);
        if (known == null) {
            known = new ArrayList<>();
            int from = 0;
            for (Matcher place = PLACE.matcher(message); place.find(); from = place.end()) {
                known.add(message.substring(from, place.start()));
                known.add(place.group(1));
            }
            known.add(message.substring(from));
            pieces.put(message, known);
        }
        return known;
    }

    /** Numbers in plain digits: FreeMarker hands some over as decimals, which must not print as 1E+3 or 3.0. */
    private static String plain(Object argument) {
        if (argument instanceof Number number) {
            BigDecimal decimal = new BigDecimal(number.toString());
            return decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString();
        }
        return String.valueOf(argument);
    }
}
