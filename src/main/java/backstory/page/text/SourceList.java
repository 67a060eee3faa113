package backstory.page.text;

import backstory.entry.Source;
import backstory.entry.id.EntryId;
import backstory.markdown.CitationMark;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The sources that one page cites, numbered by first use. */
final class SourceList {
    private final CitationStyle style;
    private final Map<EntryId, CitedSource> cited = new LinkedHashMap<>();

    SourceList(CitationStyle style) {
        this.style = style;
    }

    /** The mark of one more citation of a source. */
    CitationMark cite(Source source, String locator) {
        CitedSource before = cited.getOrDefault(source.key(), new CitedSource(source, cited.size() + 1, 0));
        CitedSource now = before.again();
        cited.put(source.key(), now);
        return style.mark(now, locator);
    }

    List<SourceView> entries() {
        return cited.values().stream().map(style::entry).toList();
    }
}
