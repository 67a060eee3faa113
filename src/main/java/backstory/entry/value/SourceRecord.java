package backstory.entry.value;

/**
 * A source as a bibliography of the site has it, in the two forms in which it is written back, so that nothing of it is
 * lost: what has no key of ours stands in these alone.
 *
 * @param bibtex an entry of BibTeX, or empty where the source comes from no bibliography
 * @param csl an item of CSL-JSON, or empty likewise
 * @param parent the key of the entry that it has further fields from ({@code crossref}), which BibTeX wants after it; or
 *     empty
 */
public record SourceRecord(String bibtex, String csl, String parent) {
    /** The record of a source that stands in no bibliography. */
    public static final SourceRecord NONE = new SourceRecord("", "", "");
}
