package backstory.read.file;

import backstory.entry.Body;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a file of {@code content/} or {@code templates/} is, which follows from its place alone. */
public enum ContentRole {
    /** {@code site.yaml} */
    SITE_CONFIG,
    /** {@code articles/**.md} */
    ARTICLE,
    /** {@code pages/*.md} */
    PAGE,
    /** {@code people/*.md} */
    PERSON,
    /** {@code organizations/*.md} */
    ORGANIZATION,
    /** {@code terms/*.md} */
    TERM,
    /** {@code people.yaml} */
    PEOPLE_LIST,
    /** {@code organizations.yaml} */
    ORGANIZATION_LIST,
    /** {@code terms.yaml} */
    TERM_LIST,
    /** {@code dates.yaml} */
    DATE_LIST,
    /** {@code sources.yaml} */
    SOURCE_LIST,
    /** {@code claims.yaml} */
    CLAIM_LIST,
    /** {@code images.yaml} */
    IMAGE_LIST,
    /** {@code urls.lock}: the addresses that have been published. */
    URLS_LOCK,
    /** Anything in {@code images/}: copied where something refers to it. */
    IMAGE,
    /** Anything in {@code static/}: copied as it is. */
    STATIC,
    /** Anything in {@code templates/}: the site's own templates and their assets. */
    TEMPLATE,
    /** Any other file, such as a picture beside an article. */
    OTHER;

    private static final Map<String, ContentRole> BY_NAME = Map.of(
            "site.yaml", SITE_CONFIG,
            "people.yaml", PEOPLE_LIST,
            "organizations.yaml", ORGANIZATION_LIST,
            "terms.yaml", TERM_LIST,
            "dates.yaml", DATE_LIST,
            "sources.yaml", SOURCE_LIST,
            "claims.yaml", CLAIM_LIST,
            "images.yaml", IMAGE_LIST,
            "urls.lock", URLS_LOCK);
    private static final Map<String, ContentRole> BY_FOLDER =
            Map.of("pages", PAGE, "people", PERSON, "organizations", ORGANIZATION, "terms", TERM);
    private static final List<String> TEXT_ENDINGS = List.of(".md", ".markdown", ".mdown", ".yaml", ".yml");

    /**
     * The role of a file, or nothing where a Markdown or YAML file stands in a place that says nothing about it.
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
