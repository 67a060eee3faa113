package backstory.entry.value;

/** How often a name becomes a link automatically: at its first mention in the article, in each section, or never. */
public enum Autolink {
    ARTICLE,
    SECTION,
    OFF
}
