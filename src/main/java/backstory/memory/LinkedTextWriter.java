package backstory.memory;

import backstory.edtf.Edtf;
import backstory.entry.Entry;
import backstory.entry.id.EntryId;
import backstory.entry.value.Image;
import backstory.graph.text.AsOf;
import backstory.graph.text.Block;
import backstory.graph.text.LinkedText;
import backstory.graph.text.Target;
import backstory.markdown.Heading;
import backstory.markdown.Token;
import backstory.memory.store.RecordWriter;
import backstory.problem.Text;
import java.util.List;
import java.util.Optional;

/** Writes the linked texts of an entry for {@link LinkedTextReader}: entries by their ids, dates as they are written. */
final class LinkedTextWriter {
    private final Optional<Edtf> ownDay;

    LinkedTextWriter(Entry entry) {
        this.ownDay = AsOf.dayOf(entry);
    }

    /** The headings come first, so that they can be read alone. */
    void write(LinkedText text, RecordWriter out) {
        out.list(text.headings(), heading -> heading(heading, out)).text(text.firstParagraph());
        out.list(text.tokens(), token -> token(token, out));
        out.list(text.targets(), target -> target(target, out));
        out.list(text.mentions(), mention -> entry(mention, out));
        out.list(text.citations(), citation -> citation(citation, out));
        out.list(text.blocks(), block -> block(block, out));
    }

    private static void heading(Heading heading, RecordWriter out) {
        out.count(heading.level()).text(heading.id()).text(heading.text()).text(heading.alert());
        out.location(heading.at());
    }

    private static void token(Token token, RecordWriter out) {
        out.constant(token.kind()).count(token.number()).list(token.texts(), out::text);
    }

    private void target(Target target, RecordWriter out) {
        if (target instanceof Target.OfEntry to) {
            entry(to, out.constant(TargetKind.ENTRY));
        } else if (target instanceof Target.OfFile file) {
            out.constant(TargetKind.FILE).text(file.path());
        } else if (target instanceof Target.OfImage image) {
            out.constant(TargetKind.IMAGE).text(image.file());
            image(image.image(), out);
            out.flag(image.altOfList()).flag(image.captionOfList());
        } else if (target instanceof Target.OfHeading heading) {
            out.constant(TargetKind.HEADING).text(heading.fragment());
        } else {
            out.constant(TargetKind.NOWHERE);
        }
    }

    /** What a target is. */
    enum TargetKind {
        ENTRY,
        FILE,
        IMAGE,
        HEADING,
        NOWHERE
    }

    /** The day of most links is the entry's own. */
    private void entry(Target.OfEntry to, RecordWriter out) {
        boolean own = to.day().equals(ownDay);
        out.id(to.entry().key()).text(to.fragment()).flag(own);
        if (!own) {
            date(to.day(), out);
        }
    }

    private static void date(Optional<Edtf> date, RecordWriter out) {
        out.text(date.map(Edtf::text).orElse(""));
    }

    private static void image(Image image, RecordWriter out) {
        out.text(image.src()).flag(image.alt().isPresent()).text(image.alt().orElse(""));
        out.text(image.credit()).text(image.license());
        Text caption = image.caption();
        out.text(caption.value()).text(caption.file()).count(caption.line()).count(caption.column());
        out.count(caption.indent()).flag(caption.exact()).location(image.at());
    }

    private static void citation(List<LinkedText.Cited> citation, RecordWriter out) {
        out.list(
                citation,
                cited ->
                        out.text(cited.source().key().id()).text(cited.prefix()).text(cited.locator()));
    }

    private static void block(Block block, RecordWriter out) {
        if (block instanceof Block.OneClaim one) {
            out.constant(BlockKind.CLAIM).text(one.claim().key().id());
        } else if (block instanceof Block.Claims claims) {
            narrowed(claims.to(), out.constant(BlockKind.CLAIMS));
        } else if (block instanceof Block.People people) {
            narrowed(people.to(), out.constant(BlockKind.PEOPLE));
        } else if (block instanceof Block.Timeline timeline) {
            narrowed(timeline.to(), out.constant(BlockKind.TIMELINE));
        } else {
            out.constant(BlockKind.NOTHING);
        }
    }

    /** What a block shows. */
    enum BlockKind {
        CLAIM,
        CLAIMS,
        PEOPLE,
        TIMELINE,
        NOTHING
    }

    private static void narrowed(Block.Narrowed to, RecordWriter out) {
        out.list(to.articles(), (EntryId id) -> out.id(id)).list(to.parties(), (EntryId id) -> out.id(id));
        date(to.from(), out);
        date(to.until(), out);
    }
}
