package backstory.read.bibliography;

import backstory.bibliography.Crosswalk;
import backstory.bibliography.Crosswalk.Row;
import backstory.bibliography.Item;
import backstory.bibliography.Variable;
import backstory.entry.value.Creator;
import backstory.entry.value.LanguageTag;
import backstory.entry.value.SourceRecord;
import backstory.markdown.words.Slug;
import backstory.problem.Location;
import backstory.problem.Text;
import backstory.read.yaml.YamlNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An item of a bibliography, with the keys of a source.
 *
 * @param at the place of its key
 * @param record the complete item, in which nothing is lost
 */
public record ReadItem(Item item, Location at, SourceRecord record) {
    /** Matches characters that Markdown would take for marks; a bibliography has plain text. */
    private static final Pattern MARKS = Pattern.compile("[\\\\`*\\[\\]<>&~^|#@]|(?<!\\w)_|_(?!\\w)");

    /** Matches what Zotero stores in a note for its own use: {@code PMID: 123}. */
    private static final Pattern EXTRA = Pattern.compile("([A-Za-z][A-Za-z .-]{0,40}): .*");

    private static final Set<String> OF_EXTRA =
            Set.of("oclc", "lccn", "arxiv", "citation-key", "place", "bibcode", "original-date", "type");

    private static final Pattern WITHOUT_SCHEME = Pattern.compile("(?i)(www\\.|[a-z0-9-][a-z0-9.-]*\\.[a-z]{2,}/).*");

    /** Returns our keys with their values, except for names. */
    public YamlNode.Mapping keys() {
        List<YamlNode.Pair> pairs = new ArrayList<>();
        pairs.add(pair("id", item.key(), at));
        pairs.add(pair("type", item.type(), at));
        for (Row row : Crosswalk.ROWS) {
            item.variable(row.variable())
                    .filter(variable -> !row.key().isEmpty())
                    .map(variable -> pair(row.key(), value(row.key(), variable), variable.at()))
                    .filter(pair -> !((YamlNode.Scalar) pair.value()).text().isBlank())
                    .ifPresent(pairs::add);
        }
        List<YamlNode> former = formerAddresses().stream()
                .<YamlNode>map(slug -> pair("", slug, at).value())
                .toList();
        if (!former.isEmpty()) {
            pairs.add(new YamlNode.Pair("redirect-from", at, new YamlNode.Sequence(former, at)));
        }
        if (pairs.stream().noneMatch(pair -> pair.key().equals("title"))) {
            pairs.add(pair("title", "[" + item.type().replaceAll("[-_]", " ") + "]", at));
        }
        return new YamlNode.Mapping(pairs, at);
    }

    /** Returns true if it has no title of its own. */
    public boolean lacksTitle() {
        return item.text("title").isBlank();
    }

    /** Returns the names under a key. */
    public List<Creator> names(String key) {
        return Crosswalk.ofKey(key)
                .flatMap(row -> item.variable(row.variable()))
                .map(variable -> variable instanceof Variable.Names names ? names.creators() : List.<Creator>of())
                .orElse(List.of());
    }

    /** Returns the addresses that it had under its former keys. */
    private List<String> formerAddresses() {
        return Arrays.stream(item.text("redirect-from").split("[,\\s]+", -1))
                .map(Slug::of)
                .filter(slug -> !slug.isEmpty() && !slug.equals(Slug.of(item.key())))
                .distinct()
                .toList();
    }

    private static YamlNode.Pair pair(String key, String value, Location at) {
        Text text = new Text(value, at.file(), at.line(), at.column(), 0, false);
        return new YamlNode.Pair(key, at, new YamlNode.Scalar(text, at));
    }

    private static String value(String key, Variable variable) {
        if (variable instanceof Variable.Dated date) {
            return date.edtf();
        }
        if (!(variable instanceof Variable.Words words)) {
            return "";
        }
        String text = words.text();
        return switch (key) {
            case "url", "archive-url" -> WITHOUT_SCHEME.matcher(text).matches() ? "https://" + text : text;
            case "pages" -> text.replaceAll("(?<=\\w)-(?=\\w)", "–");
            case "note" -> note(text);
            case "redirect-from" -> "";
            case "lang" -> LanguageTag.parse(text).map(LanguageTag::text).orElse(""); // was told
            default -> text;
        };
    }

    private static boolean isExtra(String line) {
        Matcher extra = EXTRA.matcher(line.strip());
        String name = extra.matches() ? extra.group(1).replace(' ', '-') : "";
        String folded = name.toLowerCase(Locale.ROOT);
        return OF_EXTRA.contains(folded)
                || folded.startsWith("tex.")
                || Crosswalk.isOfCsl(name)
                || Crosswalk.isOfCsl(folded);
    }

    /** Returns a note as Markdown, since this one is plain text. */
    private static String note(String text) {
        return MARKS.matcher(text.lines()
                        .filter(line -> !isExtra(line))
                        .collect(Collectors.joining(" "))
                        .strip())
                .replaceAll(mark -> Matcher.quoteReplacement("\\" + mark.group()));
    }
}
