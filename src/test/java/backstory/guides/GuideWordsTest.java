package backstory.guides;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.edtf.Edtf;
import backstory.entry.value.LanguageTag;
import backstory.guides.Guide.Block;
import backstory.language.DateText;
import backstory.language.Messages;
import backstory.reference.Topics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the README and the guides name exists: files, headings, commands, options, keys, values and rules. */
class GuideWordsTest {
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern FIRST_CELL = Pattern.compile("(?m)^\\|[^|]*(?=\\|)");
    private static final Pattern COMMAND = Pattern.compile("backstory ([a-z]+)\\b.*");
    private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--[a-z][a-z-]*");
    private static final Pattern KEY = Pattern.compile("([a-z]+(?:-[a-z]+)*):(?: .*)?");
    private static final Pattern HYPHENED = Pattern.compile("[a-z]+(?:-[a-z]+)+");
    private static final Pattern MARKDOWN = Pattern.compile("\\]\\(|\\[[@^]|^(> |#+ |::)");
    private static final Pattern HEADING = Pattern.compile("#+ (.*)");
    private static final Pattern LISTED =
            Pattern.compile("(?m)^\\|[^|]*\\| \\[[^]]*\\]\\((?:src/docs/)?([a-z-]+)\\.md\\)");
    private static final Pattern DATE_ROW = Pattern.compile("\\|[^|]*\\| `([^`]+)` \\| ([^|]+) \\|");
    /** With words of other tools in the first column of its tables. */
    private static final String OTHER_TOOLS = "src/docs/coming-from.md";

    private static final Set<String> NEITHER_KEY_NOR_RULE = Set.of("gh-pages");
    private static final Vocabulary PROGRAM = Vocabulary.ofTheProgram();

    static List<Guide> guides() {
        return Guide.all();
    }

    @ParameterizedTest
    @MethodSource("guides")
    void every_link_to_a_file_or_a_heading_leads_somewhere(Guide guide) throws IOException {
        for (String link : found(LINK, withoutCode(guide))) {
            if (!link.matches("[a-z]+:.*")) {
                String[] parts = link.split("#", 2);
                Path target = parts[0].isEmpty() ? guide.file() : guide.file().resolveSibling(parts[0]);
                assertThat(target).as(link).exists();
                if (parts.length == 2) {
                    assertThat(headings(target)).as(link).contains(parts[1]);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("guides")
    void every_command_option_key_value_and_rule_that_is_named_is_there(Guide guide) {
        String examples = examples(guide);
        for (String code : found(CODE, prose(guide))) {
            Matcher command = COMMAND.matcher(code);
            if (command.matches()) {
                assertThat(PROGRAM.commands()).as(code).contains(command.group(1));
            }
            if (command.matches() || code.startsWith("--")) {
                assertThat(PROGRAM.options()).as(code).containsAll(options(code));
            }
            Matcher key = KEY.matcher(code);
            if (key.matches()) {
                assertThat(PROGRAM.keys()).as(code).contains(key.group(1));
            }
            if (HYPHENED.matcher(code).matches() && !examples.contains(code)) {
                assertThat(PROGRAM.words()).as(code).contains(code);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("guides")
    void markdown_that_a_table_names_stands_in_an_example_which_is_built(Guide guide) {
        String tables =
                prose(guide).lines().filter(line -> line.startsWith("|")).collect(Collectors.joining("\n"));
        Set<String> markdown = found(CODE, tables);
        markdown.removeIf(code -> !MARKDOWN.matcher(code).find() || code.contains("…"));
        String examples = examples(guide);
        assertThat(markdown).allSatisfy(code -> assertThat(examples).contains(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "src/docs/README.md"})
    void a_list_of_guides_is_that_of_the_command_help(String file) throws IOException {
        List<String> listed = LISTED.matcher(Files.readString(Path.of(file)))
                .results()
                .map(row -> row.group(1))
                .toList();
        assertThat(listed).isEqualTo(Topics.NAMES);
    }

    @Test
    void each_date_of_the_table_reads_as_the_table_says() {
        DateText english = DateText.of(Messages.of(LanguageTag.ENGLISH));
        List<MatchResult> rows = Guide.all().stream()
                .filter(guide -> guide.toString().endsWith("dates.md"))
                .flatMap(guide -> guide.paragraphs().stream())
                .flatMap(paragraph -> DATE_ROW.matcher(paragraph).results())
                .toList();
        assertThat(rows).hasSizeGreaterThan(12);
        assertThat(rows)
                .allSatisfy(row ->
                        assertThat(english.text(Edtf.parse(row.group(1)))).isEqualTo(row.group(2)));
    }

    private static String examples(Guide guide) {
        return guide.blocks().stream().map(Block::text).collect(Collectors.joining());
    }

    private static List<String> options(String code) {
        return OPTION.matcher(code).results().map(MatchResult::group).toList();
    }

    private static Set<String> found(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        pattern.matcher(text).results().map(match -> match.group(1)).forEach(found::add);
        found.removeAll(NEITHER_KEY_NOR_RULE);
        return found;
    }

    private static String prose(Guide guide) {
        String prose = String.join("\n\n", guide.paragraphs());
        return guide.toString().equals(OTHER_TOOLS) ? FIRST_CELL.matcher(prose).replaceAll("") : prose;
    }

    private static String withoutCode(Guide guide) {
        return String.join("\n\n", guide.paragraphs()).replaceAll("(?<=\\[|\\s)`[^`]*`(?!\\])", "");
    }

    /** The ids that GitHub gives to headings. */
    private static List<String> headings(Path file) throws IOException {
        return Guide.of(file, Files.readString(file)).paragraphs().stream()
                .flatMap(String::lines)
                .flatMap(line -> HEADING.matcher(line).matches() ? Stream.of(line) : Stream.empty())
                .map(line -> line.replaceFirst("#+ ", "").toLowerCase(Locale.ROOT))
                .map(heading -> heading.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
                .toList();
    }
}
