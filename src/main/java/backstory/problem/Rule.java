package backstory.problem;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rules for content, configuration and templates. The id of a rule is the constant in kebab-case, shown in brackets
 * after each message; the sentence says what the rule requires.
 */
public enum Rule {
    // Files
    NOT_UTF8(Severity.ERROR, "Files are UTF-8."),
    CONTROL_CHARACTER(Severity.ERROR, "Text holds no control characters but tabs and line ends."),
    FILE_TOO_LARGE(Severity.ERROR, "A Markdown file is at most 1 MB, another file of text 8 MB."),
    UNKNOWN_FILE(Severity.ERROR, "Every Markdown, YAML and BibTeX file in content/ has a place that says what it is."),
    UNFIT_NAME(Severity.ERROR, "Files that are copied have names that work on every system."),
    BROKEN_FILE_LINK(Severity.WARNING, "Symbolic links lead to a file or folder and not in a circle."),
    LINK_OUT_OF_SITE(Severity.ERROR, "Symbolic links lead to what lies in the site and is not hidden."),

    // Front matter and YAML
    FRONT_MATTER_MISSING(Severity.ERROR, "A Markdown file begins with front matter between two lines of ---."),
    FRONT_MATTER_UNCLOSED(Severity.ERROR, "Front matter ends with a line of ---."),
    YAML_SYNTAX(Severity.ERROR, "Front matter and lists are YAML."),
    YAML_TAB(Severity.ERROR, "YAML is indented with spaces."),
    YAML_ALIAS(Severity.ERROR, "Anchors and aliases are not supported in YAML."),
    YAML_TAG(Severity.ERROR, "Tags are not allowed in YAML."),
    YAML_DEPTH(Severity.ERROR, "YAML is nested at most 20 deep."),
    BIBTEX_SYNTAX(Severity.ERROR, "content/sources.bib is BibTeX."),
    CSL_SYNTAX(Severity.ERROR, "content/sources.json is a list of items in CSL-JSON."),
    UNKNOWN_TYPE(Severity.WARNING, "The types in a bibliography are those of BibTeX, biblatex and CSL."),
    DUPLICATE_KEY(Severity.ERROR, "A key stands once."),
    COMMA_IN_BRACES(Severity.ERROR, "Inside {…} a comma begins a new key: put values with commas in quotes."),
    COMMENT_BEHIND_VALUE(
            Severity.WARNING,
            "A comment stands on a line of its own, so that no # cuts a value that is not in quotes."),
    UNKNOWN_KEY(Severity.ERROR, "Keys are those of the documentation; keys of your own go under extra."),
    MISSING_KEY(Severity.ERROR, "Required keys are there."),
    WRONG_SHAPE(Severity.ERROR, "A value is a text, a list or a map, as its key asks."),
    INVALID_VALUE(Severity.ERROR, "A value is one of those that its key allows."),
    INVALID_DATE(Severity.ERROR, "Dates are EDTF (ISO 8601-2), levels 0 and 1, and one of a set."),
    BEFORE_PUBLICATION(Severity.ERROR, "An article is updated and corrected no earlier than it is published."),
    IMPOSSIBLE_ORDER(
            Severity.WARNING,
            "What follows on something else is not dated before it: a death on a birth, a reading on a publication."),
    JOINED_AUTHORS(Severity.WARNING, "Each author is an item of a list."),
    INVALID_ID(Severity.ERROR, "Ids and slugs are lower-case letters, digits and hyphens."),
    INVALID_ADDRESS(Severity.ERROR, "Addresses are http:, https:, mailto:, tel: or relative."),
    QUOTE_TOO_LONG(Severity.ERROR, "A quote has at most 25 words."),
    QUOTE_WITHOUT_SOURCE(Severity.ERROR, "A quote has a source."),
    CLAIM_IN_QUOTES(Severity.ERROR, "A claim is told in our words; only its quote is set in quotation marks."),
    STATUS_WITHOUT_REASON(Severity.ERROR, "A claim is confirmed or false for a reason, and by sources."),

    // The graph
    DUPLICATE_ID(Severity.ERROR, "An id is defined once for each kind."),
    UNKNOWN_REFERENCE(Severity.ERROR, "A reference leads to an entry."),
    DRAFT_REFERENCE(Severity.ERROR, "What is published does not rest on what only a draft defines."),
    NAME_OF_ENTRY(Severity.NOTICE, "Who has an entry is named by its id."),
    FORMER_ID(Severity.WARNING, "Links use an entry's present id."),
    REPEATS_CIRCLE(Severity.ERROR, "Sources do not repeat each other in a circle."),
    ADDRESS_TAKEN(Severity.ERROR, "Every page has an address of its own, on every file system."),
    SHORT_ALIAS(Severity.WARNING, "An alias is more than a single sign, which links nothing by itself."),
    SHARED_ALIAS(Severity.WARNING, "An alias that text uses belongs to one entry."),
    PART_OF_NAME(Severity.WARNING, "A name that links itself is no part of a longer one."),
    AS_OF_MISSING(Severity.WARNING, "An article about events over a year before its date says as-of."),

    // Markdown
    UNKNOWN_SCHEME(Severity.ERROR, "Links use a scheme of the documentation, http:, https:, mailto:, tel: or a path."),
    UNKNOWN_PARAMETER(Severity.ERROR, "A link to an entry takes as-of and nothing else."),
    UNKNOWN_ALERT(Severity.ERROR, "An alert is one of those of the documentation."),
    UNKNOWN_DIRECTIVE(Severity.ERROR, "A directive is one of those of the documentation."),
    INVALID_DIRECTIVE(
            Severity.ERROR, "A directive is ::name or ::name{key=\"value\"} on a line of its own, between paragraphs."),
    BRIEF_SHAPE(
            Severity.ERROR, "A brief is a list of three to five lines; two are enough in a text of under 200 words."),
    INVALID_CITATION(Severity.ERROR, "A citation is [@id], [see @id, locator] or several with ; between."),
    INVALID_NOTE(Severity.ERROR, "A note is marked [^x] or [phrase][^x]; its phrase holds no link."),
    NOTE_MISSING(Severity.ERROR, "Every note that is marked is written."),
    NOTE_DOUBLED(Severity.ERROR, "A note is written once."),
    NOTE_UNUSED(Severity.WARNING, "Every note that is written is marked."),
    NOTE_TOO_LONG(Severity.WARNING, "A note in the margin has at most 45 words."),
    BROKEN_LINK(Severity.ERROR, "A link to a file or a heading of the site leads somewhere."),
    HEADING_ATTRIBUTE(Severity.ERROR, "A heading takes {#id} at its end and no other attribute."),
    SKIPPED_RANK(Severity.WARNING, "Headings go down by one rank at a time."),
    WITHOUT_WORDS(Severity.WARNING, "Links, headings and the heads of columns have words."),
    LOST_CELL(Severity.WARNING, "A row of a table has no more cells than its head."),
    PARAGRAPH_TOO_LONG(Severity.ERROR, "A paragraph, a heading or a cell has at most 10,000 characters."),
    UNCLOSED_COMMENT(Severity.ERROR, "A comment ends with -->."),
    STRAY_MARKUP(Severity.WARNING, "Marks of Markdown are closed, or escaped where they are meant as text."),
    EMPTY_DIRECTIVE(Severity.WARNING, "A directive shows something."),
    TRACKING_ADDRESS(Severity.WARNING, "An address does not tell where its writer found it."),
    FOREIGN_MARKUP(Severity.WARNING, "Marks that only other tools read are written in the form that is read here."),
    HTML_ESCAPED(Severity.WARNING, "Raw HTML is shown as text."),

    // Images
    IMAGE_WITHOUT_ALT(
            Severity.ERROR,
            "An image is told in words for those who do not see it, or alt: \"\" says that it tells nothing."),
    IMAGE_WITHOUT_CREDIT(Severity.ERROR, "An image names who made it."),
    IMAGE_WITHOUT_LICENSE(Severity.ERROR, "An image says by what right it is shown."),
    IMAGE_IN_LINE(Severity.ERROR, "An image stands in a paragraph of its own, in the text of a page."),
    IMAGE_FROM_OUTSIDE(Severity.ERROR, "Images are files of content/."),
    IMAGE_UNREADABLE(Severity.ERROR, "An image is a whole JPEG, PNG, GIF, WebP or SVG."),
    IMAGE_TOO_LARGE(Severity.ERROR, "An image has at most 100 million pixels and 64 MB."),
    IMAGE_UNSAFE(Severity.ERROR, "Nothing in an SVG runs or is loaded from elsewhere."),
    NO_CARD(Severity.NOTICE, "The titles of a site and its articles can be drawn on the pictures of social cards."),
    NO_CACHE(Severity.NOTICE, "What was made can be kept for the next build."),

    // The finished site
    LOST_ADDRESS(Severity.ERROR, "An address that was published leads somewhere for ever."),
    NO_URL(Severity.NOTICE, "A site that is published knows its address."),
    LANGUAGE_WITHOUT_WORDS(Severity.NOTICE, "The interface has words in the language of each text."),
    NO_ARTICLES(Severity.WARNING, "A site has an article."),
    NO_TEXT(Severity.WARNING, "An article has text."),
    UNUSED_ENTRY(Severity.WARNING, "Every entry is used."),
    SAME_SOURCE(Severity.WARNING, "A source has one entry."),
    NO_ROLE(Severity.NOTICE, "Who has roles has one on the day that an article speaks from, or had one before."),
    UNCITED_SOURCE(Severity.WARNING, "Every source is cited."),
    EVENT_WITHOUT_SOURCE(Severity.WARNING, "Every event rests on a source."),
    CLAIM_WITHOUT_SOURCE(Severity.NOTICE, "A claim says where it was read."),
    UNUSED_FILE(Severity.WARNING, "Every file in content/ and in templates/assets/ is used."),

    // The look, and templates
    LOW_CONTRAST(
            Severity.ERROR, "Letters in the colors of a site stand out from its paper by 4.5 to 1 (WCAG 2.2, AA)."),
    TEMPLATE_ERROR(Severity.ERROR, "Templates render."),
    UNKNOWN_TEMPLATE(Severity.WARNING, "A template overrides one of the built-in theme or is included by another."),
    OUTDATED_COPY(Severity.NOTICE, "A copied template was made from the built-in one of this version."),
    BLOCKED_BY_POLICY(Severity.WARNING, "A page runs and loads nothing that its policy keeps browsers from.");

    private final Severity severity;
    private final String sentence;

    Rule(Severity severity, String sentence) {
        this.severity = severity;
        this.sentence = sentence;
    }

    /** Returns the id in messages and in {@code site.yaml}: {@code unknown-key}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the severity if {@code site.yaml} sets none. */
    public Severity severity() {
        return severity;
    }

    /** Returns what the rule requires, in a sentence. */
    public String sentence() {
        return sentence;
    }

    /** Returns the rule with an id. */
    public static Optional<Rule> called(String id) {
        return Stream.of(values()).filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** Returns the ids of all rules, in their order. */
    public static List<String> ids() {
        return Stream.of(values()).map(Rule::id).toList();
    }
}
