package backstory.scaffold;

import backstory.entry.id.EntryId;
import backstory.entry.id.EntryKind;
import backstory.entry.value.Body;
import backstory.markdown.words.Slug;
import backstory.problem.UsageError;
import backstory.read.Content;
import backstory.read.file.ContentTree;
import backstory.read.value.Ids;
import backstory.read.yaml.YamlWriter;
import backstory.reference.key.Key;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A requested entry, to be added to a site.
 *
 * @param name its title, the name of a person, or the claim; for a source, its address is enough
 * @param today the date of a new article
 */
public record NewEntry(EntryKind kind, String name, String today) {
    private static final Pattern ADDRESS =
            Pattern.compile("(?i)https?://(?:[^/@]*@)?(?:www\\.)?(?<host>[^/:?#.]+)[^/?#]*(?<path>.*)");

    /**
     * The result of adding an entry.
     *
     * @param path of the file, from the site's root
     * @param line where the entry begins
     * @param unfilled the keys that have to be filled in before the site builds
     * @param reference what to write in a text
     */
    public record Added(String path, int line, String id, List<String> unfilled, String reference) {}

    /**
     * Adds it: an article as a file of its own, anything else at the end of its list.
     *
     * @param alone whether a person, an organization or a term gets a file of its own too
     * @throws UsageError if there is one of this id, or no id can be made of the name, or nothing can be written
     */
    public Added addTo(Path root, boolean alone) {
        String id = id();
        Content content = Content.read(ContentTree.scan(root));
        clash(content, new EntryId(kind, id)).ifPresent(clash -> {
            throw new UsageError(clash);
        });
        boolean file = alone || kind == EntryKind.ARTICLE;
        String path = "content/" + kind.plural() + (file ? "/" + id + ".md" : ".yaml");
        int line = file ? writeFile(root, path) : writeItem(root, path, id);
        List<String> unfilled = EntryPattern.missing(kind, given(id, file)).stream()
                .map(Key::name)
                .toList();
        return new Added(path, line, id, unfilled, reference(id));
    }

    /** True for a source of which the address is known and nothing else yet. */
    private boolean isAddress() {
        return kind == EntryKind.SOURCE && ADDRESS.matcher(name).matches();
    }

    /** Of an address, the publisher and the last part of the path: example.org/2031/05/tolls.html is example-tolls. */
    private String words() {
        Matcher address = ADDRESS.matcher(name);
        if (!isAddress() || !address.matches()) {
            return name;
        }
        String path = address.group("path").replaceFirst("[?#].*", "").replaceFirst("/+$", "");
        String last = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.[A-Za-z]+$", "");
        return address.group("host") + " " + last;
    }

    private String id() {
        String id = Slug.of(words());
        if (name.isBlank() || id.isEmpty() || name.codePoints().anyMatch(Character::isISOControl)) {
            throw new UsageError("\"" + name + "\" gives no id: a name has letters or digits");
        }
        if (Ids.isLong(id)) {
            throw new UsageError(
                    "this name is too long for an id: give a shorter one and write the rest into the file");
        }
        return id;
    }

    private Optional<String> clash(Content content, EntryId id) {
        return content.taken(id, Optional.empty()).or(() -> file(content, id));
    }

    private Optional<String> file(Content content, EntryId id) {
        return content.tree().files().stream()
                .filter(file -> file.path().startsWith("content/" + kind.plural() + "/"))
                .filter(file ->
                        Body.isMarkdown(file.path()) && Slug.of(file.stem()).equals(id.id()))
                .findFirst()
                .map(file -> "the " + kind.noun() + " \"" + id.id() + "\" is already there, in " + file.path());
    }

    private Map<String, String> given(String id, boolean file) {
        Map<String, String> given = new LinkedHashMap<>();
        switch (kind) {
            case ARTICLE -> {
                given.put("title", name);
                given.put("date", today);
                given.put("status", "draft");
            }
            case PERSON, ORGANIZATION -> given.put("name", name);
            case TERM -> given.put("term", name);
            case EVENT, SOURCE -> given.put(isAddress() ? "url" : "title", name);
            case CLAIM -> given.put("claim", name);
            case PAGE -> throw new IllegalArgumentException("nothing makes a plain page");
        }
        boolean named = kind == EntryKind.EVENT || kind == EntryKind.SOURCE || kind == EntryKind.CLAIM;
        if (named && !file) {
            given.put("id", id);
        }
        return given;
    }

    private int writeFile(Path root, String path) {
        String body = kind == EntryKind.ARTICLE ? "\n## What happened?\n" : "";
        String comment = kind == EntryKind.ARTICLE
                ? "# Nothing of a draft reaches the site: delete the line status: draft when the text is ready.\n"
                : "";
        String keys = String.join("\n", EntryPattern.lines(kind, given("", true)));
        SiteFiles.in(root).make(path, "---\n" + comment + keys + "\n---\n" + body);
        return 1;
    }

    private int writeItem(Path root, String path, String id) {
        SiteFiles files = SiteFiles.in(root);
        List<String> lines = EntryPattern.lines(kind, given(id, false));
        YamlWriter.Longer longer = YamlWriter.withItem(files.text(path), lines)
                .orElseThrow(
                        () -> new UsageError(path + " is no list of lines that begin with \"- \", or has mistakes in"
                                + " it (check tells which): nothing was written"));
        files.replace(path, longer.text());
        return longer.line();
    }

    /** The words in a text that lead to it. */
    private String reference(String id) {
        String words = name.replaceAll("[\\[\\]\\\\*_`]", "\\\\$0");
        return switch (kind) {
            case ARTICLE -> "[" + words + "](" + id + ".md)";
            case SOURCE -> "[@" + id + "]";
            case CLAIM -> "::claim{id=\"" + id + "\"}";
            default -> "[" + words + "](" + kind.scheme() + ":" + id + ")";
        };
    }
}
