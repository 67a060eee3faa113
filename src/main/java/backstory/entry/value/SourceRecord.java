package backstory.entry.value;

/**
 * A source as it stands in a bibliography of the site, in the two formats in which it is written back, so that nothing
 * is lost: what has no key of ours is only kept here.
 *
 * @param bibtex an entry of BibTeX, or empty where the source comes from no bibliography
 * @param csl an item of CSL-JSON, or empty likewise
 * @param parent the key of the entry that it has further fields from ({@code crossref}), which BibTeX wants after it;
 *     or empty
 */
public record SourceRecord(String bibtex, String csl, String parent) {
    /** The record of a source that is in no bibliography. */
    public static final SourceRecord NONE = new SourceRecord("", "", "");
}
