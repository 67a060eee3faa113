package backstory.read.file;

import backstory.entry.value.Body;
import backstory.problem.Location;
import backstory.problem.Problem;
import backstory.problem.Rule;
import backstory.problem.Suggest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reports a Markdown, YAML or BibTeX file whose place gives it no role, with advice what to do with it. */
final class UnknownFile {
    private static final List<String> LISTS = ContentRole.yamlFiles();
    private static final List<String> FOLDERS =
            List.of("articles", "pages", "people", "organizations", "terms", "images", "static");

    /** Words that writers used to other tools use for our kinds. */
    private static final Map<String, String> OTHER_WORDS = Map.ofEntries(
            Map.entry("person", "people"),
            Map.entry("persons", "people"),
            Map.entry("organization", "organizations"),
            Map.entry("organisations", "organizations"),
            Map.entry("orgs", "organizations"),
            Map.entry("companies", "organizations"),
            Map.entry("statements", "claims"),
            Map.entry("quotes", "claims"),
            Map.entry("glossary", "terms"),
            Map.entry("events", "dates"),
            Map.entry("timeline", "dates"),
            Map.entry("references", "sources"),
            Map.entry("bibliography", "sources"),
            Map.entry("config", "site"),
            Map.entry("backstory", "site"),
            Map.entry("pictures", "images"),
            Map.entry("photos", "images"),
            Map.entry("posts", "articles"));

    private UnknownFile() {}

    static Problem at(String path) {
        String[] parts = path.split("/", -1);
        String name = parts[parts.length - 1];
        Location at = Location.of(path);
        if (name.toLowerCase(Locale.ROOT).endsWith(".bib")) {
            return Problem.of(Rule.UNKNOWN_FILE, at, "nothing says what this file is")
                    .withHint("the bibliography of a site is content/sources.bib: put its entries there");
        }
        if (parts.length == 2) {
            return Problem.of(Rule.UNKNOWN_FILE, at, "nothing says what this file is")
                    .withHint(atTop(name));
        }
        String folder = parts[1];
        if (!FOLDERS.contains(folder)) {
            return Problem.of(Rule.UNKNOWN_FILE, at, "nothing says what the folder \"" + folder + "\" holds")
                    .withHint(Optional.ofNullable(OTHER_WORDS.get(folder))
                            .or(() -> Suggest.nearest(folder, FOLDERS))
                            .or(() -> Optional.of(folder).filter(word -> LISTS.contains(word + ".yaml")))
                            .map(word -> FOLDERS.contains(word)
                                    ? "did you mean content/" + word + "/?"
                                    : "they stand in one list: content/" + word + ".yaml")
                            .orElse("the folders of content/ are " + String.join(", ", FOLDERS)));
        }
        if (Body.isMarkdown(name)) {
            return Problem.of(Rule.UNKNOWN_FILE, at, folder + "/ has no folders of its own")
                    .withHint("move the file to content/" + folder + "/" + name);
        }
        return Problem.of(Rule.UNKNOWN_FILE, at, "files in " + folder + "/ are Markdown and end in .md")
                .withHint("lists stand beside the folder: " + String.join(", ", LISTS.subList(1, LISTS.size())));
    }

    private static String atTop(String name) {
        if (Body.isMarkdown(name)) {
            return "move it to content/articles/ or content/pages/";
        }
        String stem = name.substring(0, name.lastIndexOf('.'));
        return Optional.ofNullable(OTHER_WORDS.get(stem))
                .map(word -> word + ".yaml")
                .or(() -> Suggest.nearest(stem + ".yaml", LISTS))
                .map(word -> "did you mean content/" + word + "?")
                .orElse("the lists of content/ are " + String.join(", ", LISTS));
    }
}
