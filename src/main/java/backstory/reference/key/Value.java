package backstory.reference.key;

/** What a key takes. Every value is first a text as it was written: {@code no}, {@code 0755} and {@code 1e3} stay so. */
public enum Value {
    /** Plain text on one line. */
    LINE("text"),
    /** Text with emphasis, links and citations. */
    MARKDOWN("inline Markdown"),
    /** One of a few words. */
    WORD("one of the values below"),
    /** A whole number. */
    NUMBER("whole number"),
    /** Any date. */
    DATE("date (EDTF)"),
    /** Any date that is no interval. */
    DATE_WITHOUT_INTERVAL("day, month or year"),
    /** A day alone. */
    DAY("day, such as 2031-04-05"),
    /** A day, or an instant with its offset. */
    DAY_OR_INSTANT("day, or day with time and offset"),
    /** A BCP 47 tag. */
    LANGUAGE("language tag, such as pt-BR"),
    /** An address that the policy for links allows. */
    ADDRESS("web address"),
    /** The whole address of a site, {@code https:} and all. */
    SITE_ADDRESS("whole address, such as https://example.org/news"),
    /** A path from the top of the site, or an address outside of it. */
    TARGET("path of the site, or web address"),
    /** A name of a domain. */
    HOST("domain name"),
    /** A file below {@code content/images/}, as Markdown would name it. */
    PATH("path of a file"),
    /** A heading of the text, without {@code #}. */
    HEADING("id of a heading"),
    /** Lower-case letters, digits and hyphens. */
    ID("id: lower-case letters, digits, hyphens"),
    /** A former id, or an old address that begins with a slash. */
    FORMER("former id, or old path such as /2019/a.html"),
    /** An id of another entry. */
    REFERENCE("id of …"),
    /** An id of another entry, or keys, an id among them. */
    REFERENCE_OR_KEYS("id of …, or keys"),
    /** An id of an entry, or its keys, which define it here. */
    ENTRY("id of …, or its keys"),
    /** An id of a person or organization, or {@code name:} with the name of somebody without an entry. */
    PARTY("id of a person or organization, or name:"),
    /** As {@link #PARTY}, but a text that is no id is a name. */
    PARTY_OR_NAME("id of a person or organization, or a name"),
    /** Keys of its own. */
    KEYS("keys"),
    /** A text alone, or keys. */
    LINE_OR_KEYS("text, or keys"),
    /** Ids of the writer's choice, each with a name. */
    NAMES("ids, each with a name"),
    /** Rules by their ids, each with a severity, or with paths of files and a severity for each. */
    SEVERITIES("rules, each with error, warning, notice or off"),
    /** Whatever the writer likes. */
    ANYTHING("keys of your own");

    private final String words;

    Value(String words) {
        this.words = words;
    }

    /** What it is, in a few words. */
    public String words() {
        return words;
    }
}
