package backstory.memory;

import backstory.edtf.Edtf;
import backstory.entry.Claim;
import backstory.entry.Entry;
import backstory.entry.Source;
import backstory.entry.id.EntryId;
import backstory.entry.id.EntryKind;
import backstory.entry.value.Image;
import backstory.graph.index.EntryIndex;
import backstory.graph.text.AsOf;
import backstory.graph.text.Block;
import backstory.graph.text.LinkedText;
import backstory.graph.text.Target;
import backstory.markdown.Heading;
import backstory.markdown.Token;
import backstory.memory.LinkedTextWriter.BlockKind;
import backstory.memory.LinkedTextWriter.TargetKind;
import backstory.memory.store.RecordReader;
import backstory.problem.Text;
import java.util.List;
import java.util.Optional;

/** Reads what {@link LinkedTextWriter} wrote, with the entries of an index. */
final class LinkedTextReader {
    private static final Token.Kind[] TOKENS = Token.Kind.values();
    private static final TargetKind[] TARGETS = TargetKind.values();
    private static final BlockKind[] BLOCKS = BlockKind.values();

    private final RecordReader in;
    private final EntryIndex index;
    private final Entry entry;

    /** @param entry that the text is of */
    LinkedTextReader(RecordReader in, EntryIndex index, Entry entry) {
        this.in = in;
        this.index = index;
        this.entry = entry;
    }

    /** The ids of the headings of a text alone. */
    static List<String> headings(RecordReader in) {
        return in.list(() -> heading(in).id());
    }

    LinkedText text() {
        return new LinkedText(
                in.list(() -> heading(in)),
                in.text(),
                in.list(this::token),
                in.list(this::target),
                in.list(this::toEntry),
                in.list(() -> in.list(this::cited)),
                in.list(this::block));
    }

    private static Heading heading(RecordReader in) {
        return new Heading(in.count(), in.text(), in.text(), in.text(), in.location());
    }

    private Token token() {
        return new Token(in.constant(TOKENS), in.count(), in.list(in::text));
    }

    private Target target() {
        return switch (in.constant(TARGETS)) {
            case ENTRY -> toEntry();
            case FILE -> new Target.OfFile(in.text());
            case IMAGE -> new Target.OfImage(in.text(), image(), in.flag(), in.flag());
            case HEADING -> new Target.OfHeading(in.text());
            case NOWHERE -> new Target.Nowhere();
        };
    }

    private Target.OfEntry toEntry() {
        Entry to = index.find(in.id()).orElseThrow();
        String fragment = in.text();
        boolean own = in.flag();
        return new Target.OfEntry(to, own ? AsOf.dayOf(entry) : date(), fragment);
    }

    private Optional<Edtf> date() {
        return Optional.of(in.text()).filter(text -> !text.isEmpty()).map(Edtf::parse);
    }

    private Image image() {
        String src = in.text();
        boolean hasAlt = in.flag();
        Optional<String> alt = Optional.of(in.text()).filter(text -> hasAlt);
        return new Image(src, alt, in.text(), in.text(), caption(), in.location());
    }

    private Text caption() {
        return new Text(in.text(), in.text(), in.count(), in.count(), in.count(), in.flag());
    }

    private LinkedText.Cited cited() {
        EntryId id = new EntryId(EntryKind.SOURCE, in.text());
        return new LinkedText.Cited((Source) index.find(id).orElseThrow(), in.text(), in.text());
    }

    private Block block() {
        return switch (in.constant(BLOCKS)) {
            case CLAIM ->
                new Block.OneClaim((Claim)
                        index.find(new EntryId(EntryKind.CLAIM, in.text())).orElseThrow());
            case CLAIMS -> new Block.Claims(narrowed());
            case PEOPLE -> new Block.People(narrowed());
            case TIMELINE -> new Block.Timeline(narrowed());
            case NOTHING -> new Block.Nothing();
        };
    }

    private Block.Narrowed narrowed() {
        return new Block.Narrowed(in.list(in::id), in.list(in::id), date(), date());
    }
}
