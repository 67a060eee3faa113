package backstory.read.entry;

import backstory.entry.Entry;
import backstory.entry.id.EntryKind;
import backstory.entry.id.EntryRef;
import backstory.entry.value.Body;
import backstory.read.yaml.Fields;
import java.util.Optional;

/** Chooses the reader of a kind of entry. */
final class KindReader {
    private KindReader() {}

    /** Reads the keys of an entry of the kind that its id has. */
    static Optional<? extends Entry> read(Fields fields, EntryRef id, Body body) {
        return switch (id.to().kind()) {
            case PERSON -> PersonReader.read(fields, id, body);
            case ORGANIZATION -> OrganizationReader.read(fields, id, body);
            case TERM -> TermReader.read(fields, id, body);
            case EVENT -> EventReader.read(fields, id);
            case SOURCE -> SourceReader.read(fields, id);
            case CLAIM -> ClaimReader.read(fields, id);
            case PAGE -> PlainPageReader.read(fields, id, body);
            case ARTICLE -> ArticleReader.read(fields, id, body);
        };
    }

    /** Returns the key that holds the label of an entry. */
    static String label(EntryKind kind) {
        return switch (kind) {
            case PERSON, ORGANIZATION -> "name";
            case TERM -> "term";
            case CLAIM -> "claim";
            case ARTICLE, PAGE, EVENT, SOURCE -> "title";
        };
    }
}
