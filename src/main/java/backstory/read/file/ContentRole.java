package backstory.read.file;

import backstory.entry.id.EntryKind;
import backstory.entry.value.Body;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The role of a file of {@code content/} or {@code templates/}, which follows from its path alone. */
public enum ContentRole {
    /** {@code site.yaml} */
    SITE_CONFIG("site.yaml"),
    /** {@code articles/**.md} */
    ARTICLE(EntryKind.ARTICLE),
    /** {@code pages/*.md} */
    PAGE(EntryKind.PAGE),
    /** {@code people/*.md} */
    PERSON(EntryKind.PERSON),
    /** {@code organizations/*.md} */
    ORGANIZATION(EntryKind.ORGANIZATION),
    /** {@code terms/*.md} */
    TERM(EntryKind.TERM),
    /** {@code people.yaml} */
    PEOPLE_LIST("people.yaml", EntryKind.PERSON),
    /** {@code organizations.yaml} */
    ORGANIZATION_LIST("organizations.yaml", EntryKind.ORGANIZATION),
    /** {@code terms.yaml} */
    TERM_LIST("terms.yaml", EntryKind.TERM),
    /** {@code dates.yaml} */
    DATE_LIST("dates.yaml", EntryKind.EVENT),
    /** {@code sources.yaml} */
    SOURCE_LIST("sources.yaml", EntryKind.SOURCE),
    /** {@code sources.bib} */
    BIBTEX_SOURCES("sources.bib", EntryKind.SOURCE),
    /** {@code sources.json}, CSL-JSON */
    CSL_SOURCES("sources.json", EntryKind.SOURCE),
    /** {@code claims.yaml} */
    CLAIM_LIST("claims.yaml", EntryKind.CLAIM),
    /** {@code images.yaml} */
    IMAGE_LIST("images.yaml"),
    /** {@code urls.lock}: the addresses that have been published. */
    URLS_LOCK("urls.lock"),
    /** Anything in {@code images/}: copied where something refers to it. */
    IMAGE,
    /** Anything in {@code static/}: copied as it is. */
    STATIC,
    /** Anything in {@code templates/}: the site's own templates and their assets. */
    TEMPLATE,
    /** Any other file, such as a picture beside an article. */
    OTHER;

    private static final Map<String, ContentRole> BY_NAME = byName();
    private static final Map<String, ContentRole> BY_FOLDER =
            Map.of("pages", PAGE, "people", PERSON, "organizations", ORGANIZATION, "terms", TERM);
    private static final List<String> TEXT_ENDINGS = List.of(".md", ".markdown", ".mdown", ".yaml", ".yml", ".bib");

    private final String fileName;
    private final Optional<EntryKind> kind;

    ContentRole() {
        this("", Optional.empty());
    }

    /** The role of a single file. */
    ContentRole(String fileName) {
        this(fileName, Optional.empty());
    }

    /** The role of files that each hold an entry. */
    ContentRole(EntryKind kind) {
        this("", Optional.of(kind));
    }

    /** The role of the one file that lists the entries of a kind. */
    ContentRole(String fileName, EntryKind kind) {
        this(fileName, Optional.of(kind));
    }

    ContentRole(String fileName, Optional<EntryKind> kind) {
        this.fileName = fileName;
        this.kind = kind;
    }

    private static Map<String, ContentRole> byName() {
        Map<String, ContentRole> byName = new HashMap<>();
        for (ContentRole role : values()) {
            if (!role.fileName.isEmpty()) {
                byName.put(role.fileName, role);
            }
        }
        return Map.copyOf(byName);
    }

    /** The YAML files right below {@code content/}, as messages name them. */
    static List<String> yamlFiles() {
        return Arrays.stream(values())
                .map(role -> role.fileName)
                .filter(name -> name.endsWith(".yaml"))
                .toList();
    }

    /** Returns the kind of the entries in such a file; an article may define others in its front matter. */
    public Optional<EntryKind> kind() {
        return kind;
    }

    /**
     * Returns the role of a file, or nothing if it is a Markdown, YAML or BibTeX file in a place that gives it no role.
     *
     * @param path from the site's root, with {@code /}: {@code content/articles/a.md}
     */
    static Optional<ContentRole> of(String path) {
        if (path.startsWith(ContentTree.TEMPLATES + "/")) {
            return Optional.of(TEMPLATE);
        }
        String[] parts = path.split("/", -1);
        String name = parts[parts.length - 1];
        String folder = parts.length > 2 ? parts[1] : "";
        if (folder.equals("images") || folder.equals("static")) {
            return Optional.of(folder.equals("images") ? IMAGE : STATIC);
        }
        if (folder.equals("articles") && Body.isMarkdown(name)) {
            return Optional.of(ARTICLE);
        }
        if (parts.length == 3 && BY_FOLDER.containsKey(folder) && Body.isMarkdown(name)) {
            return Optional.of(BY_FOLDER.get(folder));
        }
        if (parts.length == 2 && BY_NAME.containsKey(name)) {
            return Optional.of(BY_NAME.get(name));
        }
        return isText(name) ? Optional.empty() : Optional.of(OTHER);
    }

    private static boolean isText(String name) {
        String folded = name.toLowerCase(Locale.ROOT);
        return TEXT_ENDINGS.stream().anyMatch(folded::endsWith);
    }
}
